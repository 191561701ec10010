#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The window as a screen reader meets it, through AT-SPI on a display and a message bus of its own: at_spi.py PROGRAM

Every panel has a name, the outline lists the plan's parts, every control that takes a click or a key says what it is, and a plan's field
can be read. Then the first hour: from the first page through the wizard to a layout that opens, by what the bus offers alone. Skipped (77) where the accessibility bus, its Python bindings or Xvfb are not installed."""
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
                                  timeout=280).returncode
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
        started[-1].terminate()
        started[-1].wait()
        started.append(subprocess.Popen([program, "--language", "en"], stderr=subprocess.DEVNULL))
        time.sleep(1)
        app = application(pyatspi)
        problems += first_hour(pyatspi, app) if app else ["the program does not appear on the accessibility bus a second time"]
    finally:
        for process in started[::-1]:
            process.terminate()
            process.wait()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def every(item, depth=0):
    """All that is shown below an item."""
    yield item
    for i in range(min(item.childCount, 400) if depth < 40 else 0):
        try:
            child = item.getChildAtIndex(i)
        except Exception:  # gone meanwhile
            continue
        if child:
            yield from every(child, depth + 1)


def find(pyatspi, root, role, name, seconds=60):
    """The first control of this role whose name begins so, once it can be used."""
    end = time.time() + seconds
    while time.time() < end:
        for item in every(root):
            try:
                state = item.getState()
                if item.getRoleName() == role and item.name.startswith(name) and state.contains(pyatspi.STATE_SHOWING) \
                        and state.contains(pyatspi.STATE_ENABLED):
                    return item
            except Exception:
                continue
        time.sleep(0.3)
    raise LookupError("no %s is called '%s'" % (role, name))


def press(item):
    try:
        item.queryAction().doAction(0)
    except Exception:  # the answer comes late where a dialog was opened by it
        pass
    time.sleep(0.5)


def first_hour(pyatspi, app):
    """What goes wrong on the way, or nothing."""
    try:
        press(find(pyatspi, app, "push button", "Step by step"))
        title = find(pyatspi, app, "text", "Title")
        title.queryEditableText().setTextContents("Spoken campus")
        for _ in range(3):
            press(find(pyatspi, app, "push button", "Next"))
        press(find(pyatspi, app, "push button", "Find layouts"))
        find(pyatspi, app, "radio button", "", 90)
        press(find(pyatspi, app, "push button", "Open this layout", 90))
        end = time.time() + 30
        while time.time() < end and "Spoken campus" not in app.getChildAtIndex(0).name:
            time.sleep(0.3)
        if "Spoken campus" not in app.getChildAtIndex(0).name:
            return ["the layout that was chosen is not open: the window is called '%s'" % app.getChildAtIndex(0).name]
    except LookupError as missing:
        return [str(missing)]
    return []


def application(pyatspi):
    for _ in range(120):
        for app in pyatspi.Registry.getDesktop(0):
            if app and "tokenyard" in app.name.lower() and app.childCount:
                return app
        time.sleep(0.5)
    return None


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
