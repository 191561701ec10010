# cmake -DSOURCE=... -DPACKED=... -DGZIP=... -P pack_pages.cmake: man pages and changelogs as gzip files without a time in them.
file(REMOVE_RECURSE ${PACKED})
foreach(row IN ITEMS "packaging/man/en/tokenyard.1|man/en" "packaging/man/en/tokenyard-cli.1|man/en" "packaging/man/ko/tokenyard.1|man/ko"
                     "packaging/man/ko/tokenyard-cli.1|man/ko" "packaging/changelog.Debian|doc" "CHANGELOG.md|doc")
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 file)
  list(GET row 1 folder)
  get_filename_component(name ${file} NAME)
  if(name STREQUAL "CHANGELOG.md")
    set(name changelog) # Debian's name of what upstream says changed
  endif()
  file(MAKE_DIRECTORY ${PACKED}/${folder})
  execute_process(COMMAND ${GZIP} -9nc ${SOURCE}/${file} OUTPUT_FILE ${PACKED}/${folder}/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
endforeach()
