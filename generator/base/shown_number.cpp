#include "base/shown_number.h"

namespace restitution {

namespace {

long power_of_ten(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

long floor_of(const Fraction& value) {
    mpz_class quotient;
    mpz_fdiv_q(quotient.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
    return quotient.get_si();
}

} // namespace

ShownNumber round_half_up(const Fraction& value, int decimals) {
    return {floor_of(value * power_of_ten(decimals) + fraction(1, 2)), decimals};
}

ShownNumber round_down(const Fraction& value, int decimals) {
    return {floor_of(value * power_of_ten(decimals)), decimals};
}

ShownNumber round_up(const Fraction& value, int decimals) {
    return {-floor_of(-value * power_of_ten(decimals)), decimals};
}

Fraction to_fraction(ShownNumber number) {
    return fraction(number.scaled, power_of_ten(number.decimals));
}

double to_double(ShownNumber number) {
    return static_cast<double>(number.scaled) / static_cast<double>(power_of_ten(number.decimals));
}

} // namespace restitution
