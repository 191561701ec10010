#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The list of parts (CycloneDX 1.5, JSON) of the programs named: sbom.py PROGRAM... >sbom.cdx.json
Parts are the shared libraries that the programs ask for (by readelf and dpkg), and of packages.txt what the build takes in:
header-only libraries become part of the programs, tools do not. Data stand record by record in `tokenyard-cli catalogue`."""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMPILED_IN = {'libboost-dev': 'BSL-1.0', 'libeigen3-dev': 'MPL-2.0', 'libsqlitecpp-dev': 'MIT', 'libcli11-dev': 'BSD-3-Clause',
               'nlohmann-json3-dev': 'MIT'}
LICENCES = {'libqcustomplot': 'GPL-3.0-or-later', 'libqt6': 'LGPL-3.0-only', 'libqpdf': 'Apache-2.0', 'libgdal': 'MIT', 'libproj': 'MIT', 'libxlsxwriter': 'BSD-2-Clause',
            'libfmt': 'MIT', 'libssl': 'Apache-2.0', 'libsqlite3': 'blessing', 'libc6': 'LGPL-2.1-or-later',
            'libstdc++6': 'GPL-3.0-only WITH GCC-exception-3.1', 'libgcc-s1': 'GPL-3.0-only WITH GCC-exception-3.1'}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def needed(programs):
    """The files of the libraries that the programs name themselves."""
    names = {name for p in programs for name in re.findall(r'\(NEEDED\).*\[(.*?)\]', output('readelf', '-d', p))}
    found = dict(re.findall(r'(\S+) => (\S+)', '\n'.join(output('ldd', p) for p in programs)))
    return sorted(found[name] for name in names if name in found)


def package_of(path):
    for place in (os.path.realpath(path), path, '/usr' + path, os.path.realpath(path).removeprefix('/usr')):
        owner = output('dpkg', '-S', place)
        if owner:
            return owner.split(':')[0]
    return None


def licence(package):
    known = COMPILED_IN.get(package) or next((l for name, l in LICENCES.items() if package.startswith(name)), None)
    return [{'expression': known}] if known and ' ' in known else [{'license': {'id': known}}] if known else []


def component(package, scope, how):
    version, source, place = output('dpkg-query', '-W', '-f=${Version}\t${source:Package}\t${Homepage}', package).split('\t')
    part = {'type': 'library', 'bom-ref': package, 'name': package, 'version': version, 'scope': scope,
            'purl': f'pkg:deb/debian/{package}@{version}?distro=debian-12', 'licenses': licence(package),
            'properties': [{'name': 'tokenyard:how', 'value': how}, {'name': 'debian:source', 'value': source}]}
    if place:
        part['externalReferences'] = [{'type': 'website', 'url': place}]
    return part


def main():
    listed = [l for l in (ROOT / 'packages.txt').read_text().split('\n') if l and not l.startswith('#')]
    linked = sorted({package_of(path) for path in needed(sys.argv[1:])} - {None})
    parts = [component(p, 'required', 'linked') for p in linked]
    parts += [component(p, 'required', 'compiled in') for p in listed if p in COMPILED_IN]
    parts += [component(p, 'optional', 'run as a separate program') for p in ('coinor-clp',) if p in listed]
    version = re.search(r'project\(Tokenyard VERSION (\S+)', (ROOT / 'CMakeLists.txt').read_text())[1]
    when = datetime.datetime.fromtimestamp(int(os.environ.get('SOURCE_DATE_EPOCH', '0')), datetime.timezone.utc)
    json.dump({'bomFormat': 'CycloneDX', 'specVersion': '1.5', 'version': 1,
               'metadata': {'timestamp': when.strftime('%Y-%m-%dT%H:%M:%SZ'),
                            'component': {'type': 'application', 'bom-ref': 'tokenyard', 'name': 'tokenyard', 'version': version,
                                          'licenses': [{'license': {'id': 'GPL-3.0-or-later'}}]}},
               'components': parts, 'dependencies': [{'ref': 'tokenyard', 'dependsOn': [p['bom-ref'] for p in parts]}]},
              sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == '__main__':
    main()
