"""proofread FILE ... [--rule ID ...]"""

from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from articles.intake import UnreadableFile
from articles.intake.pipeline import read_path
from articles.intake.reading import TEXT_KINDS
from articles.proof import RULES, Part, proofread

PLACES = {"title": "title", "summary": "summary", "caption": "caption"}
TAGS = {"title": "h1", "subhead": "h2", "item": "li"}
AROUND = 30


class Command(BaseCommand):
    """Shows what the proofreader finds in files. Nothing is stored or changed, no database is needed."""

    help = "Show the slips that the proofreader finds in texts."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument(
            "files", nargs="+", type=Path, metavar="FILE", help="texts in any shape that the desk takes"
        )
        parser.add_argument("--rule", nargs="+", default=[], choices=list(RULES), metavar="ID", help="only these rules")

    def handle(self, *, files, rule, **options):
        counts = Counter()
        for path in files:
            try:
                reading = read_path(path)
            except UnreadableFile as error:
                raise CommandError(f"{path}: {_(error.message) % error.values}") from error
            except OSError as error:
                raise CommandError(f"{path}: {error.strerror}") from error
            parts = [
                Part(PLACES.get(block.kind, "block"), block.text, number, TAGS.get(block.kind, "p"))
                for number, block in enumerate(reading.blocks)
                if block.kind in TEXT_KINDS
            ]
            for alarm in proofread(parts, day=reading.event_on):
                if not rule or alarm.rule in rule:
                    counts[alarm.rule] += 1
                    self.show(path, parts[alarm.part], alarm)
        for name, count in counts.most_common():
            self.stdout.write(f"{count:>5}  {name}  {_(RULES[name].name)}")
        self.stdout.write(_("%(count)d to look at") % {"count": counts.total()})

    def show(self, path, part, alarm):
        """Print one alarm: where, the words in their context, why, what may take their place."""
        before = part.text[max(0, alarm.start - AROUND) : alarm.start]
        behind = part.text[alarm.end : alarm.end + AROUND]
        self.stdout.write(f"{path.name}:{part.number + 1}  {alarm.rule}  …{before}[{alarm.found}]{behind}…")
        reason = _(alarm.message) % dict(alarm.values)
        remedies = " | ".join(f"“{words}”" for words in alarm.remedies)
        self.stdout.write(f"    {reason}{f' → {remedies}' if remedies else ''}")
