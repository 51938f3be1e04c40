# Run once a program of unit tests is linked: writes to OUTPUT one ctest test for each of its suites,
# called NAME/Suite.
execute_process(COMMAND ${PROGRAM} --gtest_list_tests
    OUTPUT_VARIABLE listed COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" lines "${listed}")
set(tests "")
foreach(line IN LISTS lines)
    if(line MATCHES "^([^ ]+)\\.") # the tests of a suite follow it, indented
        string(APPEND tests
            "add_test(\"${NAME}/${CMAKE_MATCH_1}\" \"${PROGRAM}\" --gtest_filter=${CMAKE_MATCH_1}.*)\n")
    endif()
endforeach()
file(WRITE ${OUTPUT} "${tests}")
