# Where things go when installed: programs, desktop entry, icon, MIME type, man pages, completion, documents; and the package of them.
set(docs ${CMAKE_INSTALL_DATADIR}/doc/tokenyard)
if(TOKENYARD_WINDOW)
  install(TARGETS tokenyard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES resources/tokenyard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES resources/tokenyard.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME io.github.tokenyard.metainfo.xml)
  install(FILES resources/tokenyard-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tokenyard.xml)
  install(FILES resources/icons/tokenyard.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
install(TARGETS tokenyard-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET tokenyard-import) # no command of its own: started by the two
  install(TARGETS tokenyard-import RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/tokenyard)
endif()
install(FILES README.md DESTINATION ${docs})
install(DIRECTORY docs/ DESTINATION ${docs}/docs FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(FILES packaging/copyright DESTINATION ${docs})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/sbom.cdx.json DESTINATION ${docs} OPTIONAL) # made by ./dev package

# Man pages and changelogs are packed as Debian packs them; -n keeps the time out.
find_program(GZIP_PROGRAM gzip)
if(GZIP_PROGRAM)
  set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed)
  add_custom_target(packed_pages ALL
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DPACKED=${packed} -DGZIP=${GZIP_PROGRAM} -P ${PROJECT_SOURCE_DIR}/cmake/pack_pages.cmake
    COMMENT "Packing man pages")
  install(DIRECTORY ${packed}/man/en/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(DIRECTORY ${packed}/man/ko/ DESTINATION ${CMAKE_INSTALL_MANDIR}/ko/man1)
  install(DIRECTORY ${packed}/doc/ DESTINATION ${docs})
endif()
install(FILES packaging/completion/tokenyard-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tokenyard-cli)
install(FILES packaging/completion/_tokenyard-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
if(TOKENYARD_WINDOW)
  install(FILES packaging/completion/tokenyard.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tokenyard)
  install(FILES packaging/completion/_tokenyard DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
endif()

# `cpack -G DEB` (or ./dev package). Needed libraries are read from the programs by dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tokenyard)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Tokenyard <tokenyard@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planning tool for AI factories")
set(CPACK_PACKAGE_DESCRIPTION "Plans data centres whose machines are GPUs and whose product is tokens.
Lay out halls, cooling and power feeds on a site map and see at every move
capital cost, the share of electricity in operating cost and the expected
throughput of tokens, each figure explained, sourced and with its band.
.
The package holds the window (tokenyard), the command line
(tokenyard-cli) and the reader of maps with their manual in English and Korean.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://github.com/tokenyard/tokenyard)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-cjk, coinor-clp")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
