"""CPU seconds and peak memory of `tessera build`, and of Typst on the same document (medians of runs in turn)."""
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile

TOOL = os.path.abspath(".build/release/tessera")
REAL = os.path.abspath("../shared/real/annual-report-2023.txt")
PEERS = os.path.abspath("../shared/bench/peers.py")
SAMPLE = "Assets/Samples/annual-report-2023"


def once(command):
    """Runs a command; (CPU seconds with children, peak MiB). Each child is waited for alone, so figures do not mix."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit("bench: this failed: " + shlex.join(command))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pages(path):
    text = subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout
    return next((int(l.split()[1]) for l in text.splitlines() if l.startswith("Pages:")), 0)


def typst(work):
    """The command that composes the same text with Typst, or nothing."""
    if not (os.path.exists(REAL) and os.path.exists(PEERS)):
        return None
    if subprocess.run([sys.executable, "-c", "import typst"], capture_output=True).returncode:
        print("Typst is not installed (pip install typst): our own figures only")
        return None
    shown = subprocess.run(
        [sys.executable, PEERS, REAL, work, "--peer", "typst", "--show"], capture_output=True, text=True)
    return shlex.split(shown.stdout) if shown.returncode == 0 else None


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    work = tempfile.mkdtemp()
    try:
        if os.path.exists(REAL):
            bundle = os.path.join(work, "report")
            once([TOOL, "import", REAL, "-o", bundle, "--template", "annual-report"])
        else:
            bundle = SAMPLE
        out = os.path.join(work, "out.pdf")
        contestants = [("tessera", [TOOL, "build", bundle, "-o", out])]
        other = typst(work)
        if other:
            contestants.append(("typst", other))
        figures = {name: [] for name, _ in contestants}
        for _ in range(runs):
            for name, command in contestants:
                figures[name].append(once(command))
        medians = {n: tuple(statistics.median(x) for x in zip(*f)) for n, f in figures.items()}
        print("%s, %d runs in turn, medians" % ("real report" if bundle != SAMPLE else "sample", runs))
        for name, (cpu, peak) in medians.items():
            extra = "  %d pages, %d KB" % (pages(out), os.path.getsize(out) // 1024) if name == "tessera" else ""
            print("%-8s %7.3f CPU s  %6.1f MiB%s" % (name, cpu, peak, extra))
        if other:
            print("ratio    %7.2f (tessera / typst)" % (medians["tessera"][0] / medians["typst"][0]))
    finally:
        shutil.rmtree(work)


main()
