#include "app/commands.h"

#include <exception>
#include <iostream>
#include <new>

int main(int argc, char** argv) {
    using namespace restitution;
    ExitCode code = ExitCode::Environment;
    try {
        code = run_program(argv[0], {argv + 1, argv + argc}, std::cout, std::cerr);
    } catch (const std::bad_alloc&) {
        std::cerr << messages::environment_prefix() << messages::out_of_memory() << '\n';
    } catch (const std::exception& error) {
        std::cerr << messages::environment_prefix() << error.what() << '\n';
    }
    std::cout.flush();
    // A result that could not be printed (a closed or full output) is not a success.
    if (!std::cout && code == ExitCode::Done) {
        std::cerr << messages::environment_prefix() << messages::output_lost() << '\n';
        code = ExitCode::Environment;
    }
    return static_cast<int>(code);
}
