/// Documents written from a JSON Schema of schemas/, with a mark in every text that a person types.
#pragma once

#include "read/syntax/value.h"

#include <string>
#include <vector>

namespace restitution::test {

enum class PlantedIn { Text, Identifier, Email, Address };

struct Planted {
    std::string mark; ///< found in no other place
    std::string path; ///< "leviers/leviers/porteur": keys, whatever the items of lists
    PlantedIn in = PlantedIn::Text;
};

struct SchemaExample {
    std::string json;
    std::vector<Planted> planted;
};

/// Together they give every field that the schema knows: one where a mapping has one form. An
/// identifier is planted where it is declared, under `id`; the others are all `example_reference`.
std::vector<SchemaExample> examples_of(const Value& schema, const std::string& file);

constexpr const char* example_reference = "Q-1";

} // namespace restitution::test
