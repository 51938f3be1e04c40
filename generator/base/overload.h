/// Lambdas joined into one visitor for std::visit.
#pragma once

namespace restitution {

template <class... Ts>
struct Overload : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overload(Ts...) -> Overload<Ts...>;

} // namespace restitution
