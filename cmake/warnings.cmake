# One interface target that every target of ours links: warnings, sanitizers, the linker.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
add_library(tokenyard_options INTERFACE)
target_compile_options(tokenyard_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # g++ 12 reports these inside libstdc++ and fmt where nothing is wrong (GCC bugs 105329, 105651, 107852).
  -Wno-maybe-uninitialized -Wno-stringop-overread -Wno-stringop-overflow -Wno-restrict -Wno-array-bounds
  # Contraction would change the last bit between machines: same plan, same bits.
  -ffp-contract=off)
if(TOKENYARD_WERROR)
  target_compile_options(tokenyard_options INTERFACE -Werror)
endif()
# Two hundred programs are linked for the tests: gold, of the same package as ld, takes a third of its time.
find_program(TOKENYARD_GOLD ld.gold)
if(TOKENYARD_GOLD AND NOT TOKENYARD_SANITIZE)
  target_link_options(tokenyard_options INTERFACE -fuse-ld=gold)
endif()
if(TOKENYARD_SANITIZE)
  target_compile_options(tokenyard_options INTERFACE -fsanitize=${TOKENYARD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(tokenyard_options INTERFACE -fsanitize=${TOKENYARD_SANITIZE})
endif()
target_include_directories(tokenyard_options INTERFACE ${PROJECT_SOURCE_DIR})
