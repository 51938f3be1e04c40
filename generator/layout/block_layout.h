/// Sets one block in a column: the one place where every kind of block is known.
#pragma once

#include "layout/column.h"
#include "story/block.h"

namespace restitution {

LaidBlock lay_out(const Block& block, const Column& column);

LaidBlock lay_out(const SectionHead& head, const Column& column);
LaidBlock lay_out(const Paragraph& paragraph, const Column& column);
LaidBlock lay_out(const Bullets& bullets, const Column& column);
LaidBlock lay_out(const Table& table, const Column& column);
LaidBlock lay_out(const Figure& figure, const Column& column);
LaidBlock lay_out(const Illustration& picture, const Column& column);
LaidBlock lay_out(const KeyFigure& figure, const Column& column);
LaidBlock lay_out(const KeyFigureRow& row, const Column& column);
LaidBlock lay_out(const Ranking& ranking, const Column& column);
LaidBlock lay_out(const Quote& quote, const Column& column);
LaidBlock lay_out(const Timeline& timeline, const Column& column);
LaidBlock lay_out(const LevelColumns& levels, const Column& column);
LaidBlock lay_out(const TermList& terms, const Column& column);
LaidBlock lay_out(const Statements& statements, const Column& column);
LaidBlock lay_out(const RankingPair& pair, const Column& column);
LaidBlock lay_out(const QuestionForm& form, const Column& column);
LaidBlock lay_out(const FillTable& table, const Column& column);
LaidBlock lay_out(const WritingLines& lines, const Column& column);

} // namespace restitution
