"""The history of an official on the desk."""

from types import SimpleNamespace

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cms.desk.versions import NotRestored, ShowsVersions
from people import versions
from people.changes.images import from_json
from people.models import Appointment, OfficialVersion, Position


class KeepsRecordHistory(ShowsVersions):
    """Adds the history to the ModelAdmin of officials."""

    def save_model(self, request, obj, form, change):
        """Keep first what the record said before it had any history."""
        if change:
            versions.keep([obj.pk])
        super().save_model(request, obj, form, change)

    def versions_of(self, official):
        """Return the versions of an official's record."""
        return OfficialVersion.objects.filter(official=official.pk)

    def told(self, old, new):
        """Return the differences of two contents."""
        found = versions.differences(old, new)
        return [SimpleNamespace(label=label, pieces=pieces, is_form=False) for label, pieces in found]

    def labels(self, old, new):
        """Return what the parts are called that are not the same."""
        return [versions.label_of(name) for name, _before, _after in versions.changed_parts(old, new)]

    def bring_back(self, request, official, version):
        """Let name, contact and posts be what they were; other names and the portrait stay as they are."""
        content = version.content
        for name in versions.COLUMNS:
            setattr(official, name, content[name])
        known = {post.pk: post for post in official.appointments.all()}
        try:
            for post in known.keys() - {data["id"] for data in content["posts"]}:
                known[post].delete()
            official.full_clean()
            official.save()
            for data in content["posts"]:
                bring_back_post(known.get(data["id"]) or Appointment(official=official), data)
        except ValidationError as error:
            raise NotRestored(" ".join(error.messages)) from error


def bring_back_post(post, data):
    """Write a post as a version has it. Raises ValidationError where today's record does not allow it."""
    if not Position.objects.filter(pk=data["position_id"]).exists():
        raise ValidationError(_("The post “%(words)s” is no longer on record.") % {"words": data["words"]})
    fields = {field.attname: field for field in Appointment._meta.concrete_fields}
    for name in versions.POST_COLUMNS:
        setattr(post, name, from_json(fields[name], data[name]))
    post.full_clean()
    post.save()
