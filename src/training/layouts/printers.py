"""Prints documents with Chromium and LibreOffice, which set Thai differently."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import write_html
import write_odf
import write_ods

CHROMIUM = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-pdf-header-footer", "--allow-file-access-from-files"]
# Chromium embeds the TrueType files as they are and the OpenType ones as Type 3, which no office program does.
FONTS = """<fontconfig><include>/etc/fonts/fonts.conf</include>{folder}
<selectfont><rejectfont><glob>/usr/share/fonts/opentype/tlwg/*</glob></rejectfont></selectfont></fontconfig>"""


def program(packages, *names):
    """The first of some programs that is installed; else a word about what to install, and the end."""
    for name in names:
        if shutil.which(name):
            return name
    sys.exit(f"{' or '.join(names)} is needed to draw reports and not installed: apt-get install {packages}")


def run(command, fonts, **more):
    """Runs `command(home)`, home a folder of its own, with the fonts of the system and of a folder."""
    with tempfile.TemporaryDirectory() as home:
        config = pathlib.Path(home) / "fonts.conf"
        config.write_text(FONTS.format(folder=f"<dir>{pathlib.Path(fonts).resolve()}</dir>" if fonts else ""), encoding="utf-8")
        return subprocess.run(command(home), check=True, env={**os.environ, "FONTCONFIG_FILE": str(config)}, stderr=subprocess.DEVNULL,
                              **({"stdout": subprocess.DEVNULL} | more)).stdout


def thai_families(fonts):
    """The font families of a folder that have Thai letters."""
    listed = run(lambda home: ["fc-list", ":lang=th", "file", "family"], fonts, stdout=subprocess.PIPE).decode()
    lines = [line.split(":") for line in listed.splitlines() if line.startswith(str(pathlib.Path(fonts).resolve()))]
    return sorted({family.split(",")[0].strip() for _, family, *_ in lines})


def chromium(documents, folder, fonts=""):
    """Each document as `<name>.digital.pdf` in the folder."""
    browser = program("chromium", "chromium", "chromium-browser", "google-chrome")
    with tempfile.TemporaryDirectory() as work:
        for d in documents:
            page = pathlib.Path(work) / f"{d.name}.html"
            page.write_text(write_html.written(d), encoding="utf-8")
            run(lambda home: [browser, *CHROMIUM, f"--user-data-dir={home}", f"--print-to-pdf={folder / (d.name + '.digital.pdf')}",
                              page.as_uri()], fonts)


def libreoffice(documents, folder, fonts=""):
    """Each document as `<name>.digital.pdf` in the folder, all in one start of the program."""
    office = program("libreoffice-writer libreoffice-calc", "soffice", "libreoffice")
    with tempfile.TemporaryDirectory() as work:
        files = []
        for d in documents:
            kind, text = (write_ods if d.paper == "sheet" else write_odf).written(d)
            files.append(pathlib.Path(work) / f"{d.name}.digital.{kind}")
            files[-1].write_text(text, encoding="utf-8")
        run(lambda home: [office, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir", str(folder),
                          *map(str, files)], fonts)
