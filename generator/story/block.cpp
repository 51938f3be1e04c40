#include "story/block.h"

#include <utility>

namespace restitution {

Block::Block() = default;
Block::Block(const Block& other) = default;
Block::Block(Block&& other) noexcept = default;
Block& Block::operator=(const Block& other) = default;
Block& Block::operator=(Block&& other) noexcept = default;
Block::~Block() = default;

Block::Block(SectionHead content) : BlockContent(std::move(content)) {}
Block::Block(Paragraph content) : BlockContent(std::move(content)) {}
Block::Block(Bullets content) : BlockContent(std::move(content)) {}
Block::Block(Table content) : BlockContent(std::move(content)) {}
Block::Block(Figure content) : BlockContent(std::move(content)) {}
Block::Block(Illustration content) : BlockContent(std::move(content)) {}
Block::Block(KeyFigure content) : BlockContent(std::move(content)) {}
Block::Block(KeyFigureRow content) : BlockContent(std::move(content)) {}
Block::Block(Ranking content) : BlockContent(std::move(content)) {}
Block::Block(Quote content) : BlockContent(std::move(content)) {}
Block::Block(Timeline content) : BlockContent(std::move(content)) {}
Block::Block(LevelColumns content) : BlockContent(std::move(content)) {}
Block::Block(TermList content) : BlockContent(std::move(content)) {}
Block::Block(Statements content) : BlockContent(std::move(content)) {}
Block::Block(RankingPair content) : BlockContent(std::move(content)) {}
Block::Block(QuestionForm content) : BlockContent(std::move(content)) {}
Block::Block(FillTable content) : BlockContent(std::move(content)) {}
Block::Block(WritingLines content) : BlockContent(std::move(content)) {}

} // namespace restitution
