"""Evenness of justified text: ours and Typst's on the same paragraphs at the same size and width.

Prints, for each, what bench/quality.py measures: the word spaces as multiples of the font's own, lines that end with a
hyphen, runs of three such lines. It needs the folder `shared` beside the project, pymupdf and, to compare, typst."""
import os
import shutil
import subprocess
import sys
import tempfile

import to_tessera

TOOL = os.path.abspath(".build/release/tessera")
SHARED = os.path.abspath("../shared")
BENCH = os.path.join(SHARED, "bench")
TEXTS = ["annual-report-2023.txt", "survey-2020.txt"]


def has(module):
    return subprocess.run([sys.executable, "-c", "import " + module], capture_output=True).returncode == 0


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit("evenness: this failed: %s\n%s" % (" ".join(command), done.stdout + done.stderr))
    return done.stdout


def measure(name, path):
    """The line of figures, with a name for the file's path."""
    print("  %-8s %s" % (name, run(sys.executable, os.path.join(BENCH, "quality.py"), path)[len(path):].strip()))


def main():
    if not os.path.exists(os.path.join(BENCH, "document.py")):
        sys.exit("evenness: there is no %s; the bench wants the folder “shared” beside the project" % BENCH)
    if not has("pymupdf"):
        sys.exit("evenness: pymupdf is missing (pip install pymupdf)")
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.path.insert(0, BENCH)
    import document

    work = tempfile.mkdtemp()
    try:
        for text in TEXTS:
            seed = os.path.join(SHARED, "real", text)
            print(text)
            ours = os.path.join(work, "tessera-" + text)
            to_tessera.write(document.report(document.load(seed)), ours)
            run(TOOL, "build", ours, "-o", ours + ".pdf")
            measure("tessera", ours + ".pdf")
            if has("typst"):
                folder = os.path.join(work, "typst-" + text)
                run(sys.executable, os.path.join(BENCH, "peers.py"), seed, folder, "--peer", "typst")
                measure("typst", os.path.join(folder, "typst-report", "out.pdf"))
            else:
                print("  Typst is not installed (pip install typst): our own figures only")
    finally:
        shutil.rmtree(work)


main()
