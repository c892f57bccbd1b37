"""Score the program on the labelled public repositories, write the accuracy page, fit thresholds and confidence."""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Sequence
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from corpora import accuracy, blind, labels  # noqa: E402
from corpora.accuracy import Judged  # noqa: E402
from corpora.fit import FITTED, Model, calibrated, cross_validated, fit  # noqa: E402
from corpora.outcomes import outcomes  # noqa: E402
from detector.inference.evidence.weigh import weights  # noqa: E402

WEIGHTS = ROOT / "rules" / "conventions" / "weights.yml"


@click.command(help=__doc__)
@click.option("--checkouts", required=True, type=click.Path(path_type=Path), help="Folder of work trees owner+name.")
@click.option("--labels", "file", default=ROOT / "corpora" / "public.yml", type=click.Path(path_type=Path, exists=True))
@click.option("--clone", is_flag=True, help="Fetch the checkouts that are missing (needs git and a network).")
@click.option("--only", default="*", help="Repositories whose owner/name matches this shell pattern.")
@click.option("--write", is_flag=True, help="Write docs/reference/accuracy.md and accuracy.svg.")
@click.option(
    "--fit", "fitting", is_flag=True, help="Fit thresholds and confidence into rules/conventions/weights.yml."
)
@click.option("--blind", "sample", metavar="NAME", help="Keep the answers as those of a blind sample, and fit nothing.")
@click.option("--jobs", default=2, show_default=True)
def main(
    checkouts: Path, file: Path, clone: bool, only: str, write: bool, fitting: bool, sample: str | None, jobs: int
) -> None:
    """See the module's documentation."""
    listed = [label for label in labels.read(file) if fnmatch.fnmatch(label.repo, only)]
    for label in listed if clone else ():
        if not (checkouts / label.folder).is_dir():
            labels.clone(label, checkouts)
    found = outcomes(listed, checkouts, jobs)
    if not found:
        raise click.UsageError(f"no checkout of a labelled repository in {checkouts}; --clone fetches them")
    _show("as shipped", accuracy.as_shipped(found))
    if sample:
        blind.keep(list(blind.of(sample, found)))
        return
    prior = {category: weights().thresholds[category] for category in FITTED}
    answers = blind.read()
    crossed = cross_validated(found, answers, prior)
    _show("cross-validated", crossed)
    if write:
        place = ROOT / "docs" / "reference"
        sure = calibrated(found, answers, prior)
        (place / "accuracy.md").write_text(accuracy.page(found, crossed, sure, len(listed)), encoding="utf-8")
        (place / "accuracy.svg").write_text(accuracy.picture(accuracy.bins(sure)), encoding="utf-8")
    if fitting:
        _save(fit(found, answers, prior))


def _show(name: str, judged: Sequence[Judged]) -> None:
    error = accuracy.calibration_error(accuracy.bins(accuracy.given(judged)))
    row, exact = accuracy.figures(judged).row, accuracy.exact(judged)
    click.echo(f"{name:16} scored right wrong missed accuracy precision recall: {row}; exact {exact}, ECE {error:.3f}")


def _save(model: Model) -> None:
    """Put the fitted numbers into the weights, everything else of the file stays."""
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.width, yaml.preserve_quotes = 10_000, True
    data = yaml.load(WEIGHTS.read_text(encoding="utf-8"))
    for category in FITTED:
        data["thresholds"][category] = round(model.thresholds[category], 1)
        numbers = data["confidence"][category]
        numbers["base"] = round(model.bases[category], 2)
        numbers.update((name, round(slope, 2)) for name, slope in model.slopes._asdict().items())
    with WEIGHTS.open("w", encoding="utf-8") as stream:
        yaml.dump(data, stream)


if __name__ == "__main__":
    main()
