"""Addresses of people, agencies and places: made once from the folded name, never changed again."""

from cms.text import slugify


def free_slug(model, base, reserved=frozenset()):
    """Return `base`, or `base-2`, `base-3` ... : the first that no row of `model` has and that is not reserved."""
    taken = set(reserved) | set(model._base_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    return first_free(base, taken)


def first_free(base, taken):
    """Return `base`, or `base-2`, `base-3` ... : the first that is not in the set `taken`."""
    number, slug = 1, base
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


class SlugOnce:
    """Gives a model a slug at its first save; afterwards the address stands, whatever the name becomes."""

    def base_slug(self):
        """Return what the slug is made of, before numbers that tell equals apart."""
        return slugify(self.name)

    def wanted_slug(self):
        """Return what the slug begins with, for names without Latin letters too."""
        return self.base_slug() or type(self).__name__.lower()

    def kept_slugs(self, base):
        """Return the slugs that begin with `base` and that no row has now, but none may get."""
        return frozenset()

    def save(self, *args, **options):
        """Fill the slug where there is none yet."""
        if not self.slug:
            base = self.wanted_slug()
            self.slug = free_slug(type(self), base, self.kept_slugs(base))
            if options.get("update_fields") is not None:
                options["update_fields"] = {*options["update_fields"], "slug"}
        super().save(*args, **options)
