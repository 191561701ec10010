#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The window as a screen reader meets it, through AT-SPI on a display and a message bus of its own: at_spi.py PROGRAM

Every panel has a name, the outline lists the plan's parts, every control that takes a click or a key says what it is, and a plan's field
can be read. Skipped (77) where the accessibility bus, its Python bindings or Xvfb are not installed."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CONTROLS = {"push button", "toggle button", "check box", "radio button", "text", "entry", "combo box", "tree", "table", "tree table",
            "spin button", "slider", "menu item", "page tab"}
PANELS = {"Library", "Properties", "Ledger", "Findings", "History"}


def outside(program):
    launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
    python = next((path for path in (sys.executable, "/usr/bin/python3")
                   if subprocess.run([path, "-c", "import pyatspi"], capture_output=True).returncode == 0), None)
    if not (launcher and python and shutil.which("Xvfb") and shutil.which("dbus-run-session")):
        print("skipped: AT-SPI, its Python bindings, Xvfb or dbus-run-session is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"], pass_fds=[write],
                                  stderr=subprocess.DEVNULL)
        try:
            os.close(write)
            number = os.read(read, 16).decode().strip()
            env = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=folder,
                       XDG_CACHE_HOME=folder, XDG_RUNTIME_DIR=folder)
            os.chmod(folder, 0o700)
            return subprocess.run(["dbus-run-session", "--", python, __file__, "--inside", program, launcher], env=env,
                                  timeout=150).returncode
        finally:
            screen.terminate()
            screen.wait()


def inside(program, launcher):
    started = [subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
    try:
        time.sleep(1)
        started.append(subprocess.Popen([program, "--sample", "blank-40mw", "--language", "en"], stderr=subprocess.DEVNULL))
        import pyatspi
        problems = judge(pyatspi)
    finally:
        for process in started[::-1]:
            process.terminate()
            process.wait()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def judge(pyatspi):
    window = None
    for _ in range(120):
        for app in pyatspi.Registry.getDesktop(0):
            if app and "tokenyard" in app.name.lower() and app.childCount:
                window = app.getChildAtIndex(0)
        if window and window.childCount > 3:
            break
        time.sleep(0.5)
    if not window:
        return ["the program does not appear on the accessibility bus"]
    names, problems = set(), []

    def walk(item, trail):
        try:
            role, name = item.getRoleName(), item.name
        except Exception:  # gone meanwhile
            return
        names.add(name)
        hidden = not item.getState().contains(pyatspi.STATE_SHOWING)
        inner = trail and trail[-1] in ("combo box", "spin button")  # a list or line inside what is named
        if role in CONTROLS and not name and not hidden and not inner:
            problems.append("a %s without a name in %s" % (role, " > ".join(trail[-4:])))
        for i in range(min(item.childCount, 400)):
            child = item.getChildAtIndex(i)
            if child:
                walk(child, trail + [name or role])

    walk(window, [])
    problems += ["no panel is called " + panel for panel in PANELS - names]
    for part in ("Parts of the plan", "Site map", "GPU hall", "Title"):
        if part not in names:
            problems.append("nothing is called " + part)
    return problems


if __name__ == "__main__":
    sys.exit(inside(*sys.argv[2:]) if sys.argv[1] == "--inside" else outside(sys.argv[1]))
