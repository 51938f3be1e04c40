#include "schema_example.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>

namespace restitution::test {

namespace {

const Value* child(const Value& node, std::string_view key) {
    const auto* fields = std::get_if<Fields>(&node.content);
    const Field* found = fields != nullptr ? fields->find(key) : nullptr;
    return found != nullptr ? &found->value : nullptr;
}

const std::vector<Value>& items(const Value* node) {
    static const std::vector<Value> none;
    const auto* list = node != nullptr ? std::get_if<List>(&node->content) : nullptr;
    return list != nullptr ? list->items : none;
}

std::string text_at(const Value& node, std::string_view key) {
    const Value* value = child(node, key);
    const auto* scalar = value != nullptr ? std::get_if<Scalar>(&value->content) : nullptr;
    return scalar != nullptr ? scalar->text : std::string();
}

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

/// Whether a value may be of the type, alone or among others.
bool is_of(const Value& node, std::string_view type) {
    if (text_at(node, "type") == type) {
        return true;
    }
    const auto& types = items(child(node, "type"));
    return std::any_of(types.begin(), types.end(), [&](const Value& one) {
        const auto* scalar = std::get_if<Scalar>(&one.content);
        return scalar != nullptr && scalar->text == type;
    });
}

/// A mapping may have several forms: fields that it leaves out, fields that it sees otherwise.
struct Form {
    std::vector<std::string> without;
    std::map<std::string, const Value*> instead;
    std::map<std::string, std::string> given; ///< JSON
};

std::vector<std::string> required_by(const Value& node) {
    std::vector<std::string> keys;
    for (const Value& key : items(child(node, "required"))) {
        keys.push_back(std::get<Scalar>(key.content).text);
    }
    return keys;
}

/// `oneOf: [{required: [a]}, {required: [b]}]`: one form for each.
std::vector<Form> forms_of_one_of(const Value& node) {
    std::vector<Form> forms;
    const auto& choices = items(child(node, "oneOf"));
    for (const Value& kept : choices) {
        Form form;
        for (const Value& other : choices) {
            if (&other != &kept) {
                form.without.push_back(required_by(other).at(0));
            }
        }
        forms.push_back(form);
    }
    return forms;
}

/// `if` a field is a certain word `then` others have a form: one form for each such word.
std::vector<Form> forms_of_all_of(const Value& node) {
    std::vector<Form> forms;
    for (const Value& rule : items(child(node, "allOf"))) {
        const Value* condition = child(*child(rule, "if"), "properties");
        const Field& asked = std::get<Fields>(condition->content).items.at(0);
        const std::string word = text_at(asked.value, "const");
        if (word.empty()) {
            continue;
        }
        Form form;
        form.given[asked.key] = quoted(word);
        const Value* properties = child(*child(rule, "then"), "properties");
        for (const Field& field : std::get<Fields>(properties->content).items) {
            form.instead[field.key] = &field.value;
        }
        forms.push_back(form);
    }
    return forms;
}

class Writer {
public:
    explicit Writer(std::size_t first) : first_(first) {}

    /// Each of the values that the schema describes; most have one.
    std::vector<std::string> values(const Value& node, const std::string& path) {
        const std::string reference = text_at(node, "$ref");
        if (!reference.empty()) {
            return {defined(reference.substr(reference.rfind('/') + 1), path)};
        }
        if (!items(child(node, "enum")).empty()) {
            return {quoted(std::get<Scalar>(items(child(node, "enum")).front().content).text)};
        }
        if (child(node, "anyOf") != nullptr) {
            return alternatives(node, path);
        }
        if (is_of(node, "object")) {
            return mappings(node, path);
        }
        if (is_of(node, "array")) {
            return {list(node, path)};
        }
        const std::string lowest = text_at(node, "minimum");
        if (!lowest.empty()) {
            return {lowest};
        }
        return {is_of(node, "string") ? plant("m{:03} dit", path, PlantedIn::Text) : "null"};
    }

    std::vector<Planted> planted;

private:
    std::string plant(const char* pattern, const std::string& path, PlantedIn in) {
        const std::size_t number = first_ + planted.size();
        planted.push_back({fmt::format("m{:03}", number), path, in});
        return quoted(fmt::format(fmt::runtime(pattern), number));
    }

    std::string defined(const std::string& name, const std::string& path) {
        static const std::map<std::string, std::string> fixed{
            {"date", "2024-03-21"},     {"annee_ou_date", "2021"}, {"heure", "14h30"},
            {"oui_non", "oui"},         {"cible", "question/Q-1"}, {"vide", ""},
            {"diapositive", "synthese"}};
        if (const auto found = fixed.find(name); found != fixed.end()) {
            return quoted(found->second);
        }
        if (name == "courriel") {
            return plant("m{:03}@exemple.fr", path, PlantedIn::Email);
        }
        if (name == "adresse") {
            return plant("https://exemple.fr/m{:03}", path, PlantedIn::Address);
        }
        if (name == "identifiant") {
            const bool declared = path.size() > 3 && path.substr(path.size() - 3) == "/id";
            return declared ? plant("m{:03}", path, PlantedIn::Identifier)
                            : quoted(example_reference);
        }
        return plant("m{:03} dit", path, PlantedIn::Text); // texte, texte_facultatif
    }

    std::vector<std::string> alternatives(const Value& node, const std::string& path) {
        std::vector<std::string> all;
        for (const Value& one : items(child(node, "anyOf"))) {
            const bool is_blank = text_at(one, "$ref") == "#/definitions/vide";
            for (std::string& value : is_blank ? std::vector<std::string>() : values(one, path)) {
                all.push_back(std::move(value));
            }
        }
        return all;
    }

    std::string list(const Value& node, const std::string& path) {
        const Value& item = *child(node, "items");
        const int least = std::atoi(text_at(node, "minItems").c_str());
        std::string written;
        for (int count = 0; count < std::max(least, 1);) {
            for (const std::string& value : values(item, path)) {
                written += (count > 0 ? ", " : "") + value;
                ++count;
            }
        }
        return '[' + written + ']';
    }

    std::vector<std::string> mappings(const Value& node, const std::string& path) {
        std::vector<Form> forms = forms_of_one_of(node);
        const std::vector<Form> others = forms_of_all_of(node);
        forms.insert(forms.end(), others.begin(), others.end());
        if (forms.empty()) {
            forms.push_back({});
        }
        if (const Value* not_both = child(node, "not")) {
            Form with_last = forms.front();
            forms.front().without.push_back(required_by(*not_both).back());
            with_last.without.push_back(required_by(*not_both).front());
            forms.push_back(with_last);
        }
        std::vector<std::string> all;
        for (const Form& form : forms) {
            for (std::string& written : mappings(node, form, path)) {
                all.push_back(std::move(written));
            }
        }
        return all;
    }

    /// As many as the field of most forms has.
    std::vector<std::string> mappings(const Value& node, const Form& form,
                                      const std::string& path) {
        std::vector<std::vector<std::string>> fields;
        std::size_t most = 0;
        for (const Field& field : std::get<Fields>(child(node, "properties")->content).items) {
            if (field.key == "$schema" ||
                std::count(form.without.begin(), form.without.end(), field.key) > 0) {
                continue;
            }
            fields.push_back(field_values(field, form, path));
            most = std::max(most, fields.back().size());
        }
        std::vector<std::string> all;
        for (std::size_t i = 0; i < most; ++i) {
            std::string written;
            for (const std::vector<std::string>& values : fields) {
                written += (written.empty() ? "" : ", ") + values[std::min(i, values.size() - 1)];
            }
            all.push_back('{' + written + '}');
        }
        return all;
    }

    /// `"key": value`, for each of its values.
    std::vector<std::string> field_values(const Field& field, const Form& form,
                                          const std::string& path) {
        const auto given = form.given.find(field.key);
        const auto instead = form.instead.find(field.key);
        const Value& described = instead != form.instead.end() ? *instead->second : field.value;
        std::vector<std::string> all = given != form.given.end()
                                           ? std::vector<std::string>{given->second}
                                           : values(described, path + '/' + field.key);
        for (std::string& value : all) {
            value = quoted(field.key) + ": " + value;
        }
        return all;
    }

    std::size_t first_; ///< number of the first mark
};

} // namespace

std::vector<SchemaExample> examples_of(const Value& schema, const std::string& file) {
    std::vector<const Value*> wholes;
    for (const char* key : {"then", "else"}) {
        if (const Value* whole = child(schema, key)) {
            wholes.push_back(whole);
        }
    }
    if (wholes.empty()) {
        wholes.push_back(&schema);
    }
    std::vector<SchemaExample> examples;
    std::size_t planted = 0;
    for (const Value* whole : wholes) {
        Writer writer(planted);
        const std::vector<std::string> documents = writer.values(*whole, file);
        planted += writer.planted.size();
        for (const std::string& document : documents) {
            SchemaExample example{document, {}};
            std::copy_if(
                writer.planted.begin(), writer.planted.end(), std::back_inserter(example.planted),
                [&](const Planted& one) { return document.find(one.mark) != std::string::npos; });
            examples.push_back(std::move(example));
        }
    }
    return examples;
}

} // namespace restitution::test
