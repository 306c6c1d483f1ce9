"""The catalogues of messages: taken out of the source by gettext, merged and compiled without it.

There are two. `locale/` holds what this project says. `locale/libraries/` holds what Django and the other libraries
say and do not translate themselves, or not well; the former wins where both know a message. English is the language
of the source, so only Vietnamese has catalogues. What is written depends on the source and the translations alone:
messages are sorted, places in the source are files without lines, and no day is noted.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("articles", "cms", "people")
LANGUAGE = "vi"
OURS, LIBRARIES = ROOT / "locale", ROOT / "locale" / "libraries"
ENDINGS = {"django": ("html", "py", "txt", "xml"), "djangojs": ("js",)}  # by domain, as Django calls them
UNSEEN = (  # files of libraries, or how their names begin, whose messages no user of this site can meet
    "conf/global_settings.py",  # names of languages; those of this site are in its own settings
    "views/templates/default_urlconf.html",  # the page of a project without addresses
    "socialaccount/", "idp/", "headless/", "account/admin.py",  # rooms of allauth that are not here
    *(f"templates/{name}" for name in (
        "socialaccount/", "idp/", "openid/", "account/phone_change", "account/signup.html", "account/signup_by_passkey",
        "account/base_confirm_code", "account/confirm_", "account/request_", "mfa/trust", "mfa/webauthn/signup_form",
        "account/messages/phone_", "account/email/account_already_exists", "account/email/login_code",
        "account/email/password_reset_code", "account/email/unknown_account", "account/messages/login_code_sent",
        "account/login.html", "usersessions/usersession_list.html", "mfa/webauthn/authenticator_list",  # ours
    )),
)  # fmt: skip
METADATA = {
    "Project-Id-Version": "Cổng Tin",
    "Language": LANGUAGE,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=1; plural=0;",  # letter for letter as in Django's catalogue, or they do not merge
}


def main():
    """Write both catalogues and list what is not translated."""
    for catalogue, take_out in ((OURS, our_messages), (LIBRARIES, library_messages)):
        for domain in ENDINGS:
            path = file_of(catalogue, domain)
            if shutil.which("xgettext"):
                write(path, take_out(domain))
            if path.exists():
                path.with_suffix(".mo").write_bytes(compiled(path))
                report(path)


def file_of(catalogue, domain):
    """Return the path of a catalogue's .po file."""
    return catalogue / LANGUAGE / "LC_MESSAGES" / f"{domain}.po"


def key_of(entry):
    """Return what tells one message from another: its context (or None) and its text."""
    return entry.msgctxt, entry.msgid


def our_messages(domain):
    """Return the messages of this project's source by key, untranslated."""
    return taken_out([ROOT / name for name in (*ROOMS, "templates")], domain)


def library_messages(domain):
    """Return the messages of the libraries that they do not translate, and those that our catalogue says better, by
    key, untranslated."""
    kept = {key_of(entry) for entry in read(file_of(LIBRARIES, domain))}
    wanted = {}
    for folder, messages in said_by_libraries(domain):
        own = {key_of(entry) for entry in read(file_of(folder / "locale", domain)) if entry.translated()}
        wanted |= {key: entry for key, entry in messages.items() if key in kept or key not in own}
    return wanted


def said_by_libraries(domain):
    """Yield each library's folder with its messages by key: from its English catalogue, else from its source."""
    for folder in library_folders():
        english = folder / "locale" / "en" / "LC_MESSAGES" / f"{domain}.po"
        if english.exists():
            messages = [entry for entry in polib.pofile(english) if not is_unseen(entry)]
            yield folder, {key_of(entry): untranslated(entry) for entry in messages}
        elif not {"django", "allauth"} & {folder.parent.name, folder.parent.parent.name}:  # in the catalogue of these
            yield folder, taken_out([folder], domain)


def is_unseen(entry):
    """Tell whether a message of a library stands only where no user of this site comes."""
    return bool(entry.occurrences) and all(file.startswith(UNSEEN) for file, _line in entry.occurrences)


def library_folders():
    """Return the folders of Django's core and of every installed app that is not ours."""
    import django
    from django.apps import apps

    others = [Path(config.path) for config in apps.get_app_configs() if config.name.split(".")[0] not in ROOMS]
    return [Path(django.__file__).parent / "conf", *others]


def taken_out(folders, domain):
    """Return the messages of the source below the folders by key, as Django's makemessages finds them in a copy."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        (copy / "locale").mkdir()
        for folder in folders:
            copy_sources(folder, copy / folder.name, ENDINGS[domain])
        command = ["-m", "django", "makemessages", "--locale", LANGUAGE, "--domain", domain, "--add-location", "file"]
        environment = {key: value for key, value in os.environ.items() if key != "DJANGO_SETTINGS_MODULE"}
        subprocess.run(  # noqa: S603
            [sys.executable, *command, "--extension", ",".join(ENDINGS[domain]), "--verbosity", "0"],
            cwd=copy, env=environment, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        return {key_of(entry): untranslated(entry) for entry in read(file_of(copy / "locale", domain))}


def copy_sources(folder, target, endings):
    """Copy the files with these endings; of bundled scripts what their maps say they were made of."""
    for file in sorted(folder.rglob("*")):
        place = target / file.relative_to(folder)
        if file.name.endswith(".js.map") and "js" in endings:
            content = json.loads(file.read_text())
            sources = zip(content["sources"], content["sourcesContent"], strict=True)
            texts = {place.parent / Path(name).name: text for name, text in sources if name.startswith("src/")}
        elif file.suffix[1:] in endings and not file.with_name(file.name + ".map").exists():
            texts = {place: file.read_text()}
        else:
            continue
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)


def untranslated(entry):
    """Return a message as its source has it: text, plural, context, format and files."""
    flags = [flag for flag in entry.flags if flag != "fuzzy"]
    files = sorted({(file, "") for file, _line in entry.occurrences})
    plural = {0: ""} if entry.msgid_plural else {}
    return polib.POEntry(
        msgctxt=entry.msgctxt, msgid=entry.msgid, msgid_plural=entry.msgid_plural, msgstr_plural=plural,
        flags=flags, occurrences=files, comment=entry.comment,
    )  # fmt: skip


def read(path):
    """Return a catalogue file; an empty one where there is none."""
    return polib.pofile(path) if path.exists() else polib.POFile()


def write(path, messages):
    """Write the messages, given by key, with the translations that the file holds already."""
    if not messages and not path.exists():
        return
    translated = {key_of(entry): entry for entry in read(path)}
    catalogue = polib.POFile(wrapwidth=110)
    catalogue.metadata = METADATA
    for key, entry in sorted(messages.items(), key=lambda item: (item[0][1], item[0][0] or "")):
        if before := translated.get(key):
            text = before.msgstr or before.msgstr_plural.get(0, "")
            entry.tcomment = before.tcomment
            if entry.msgid_plural:
                entry.msgstr_plural = {0: text}
            else:
                entry.msgstr = text
        catalogue.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue.save(path)


def compiled(path):
    """Return the bytes of the .mo file of a catalogue."""
    return polib.pofile(path).to_binary()


def report(path):
    """Print how many messages a catalogue has, and those without translation."""
    catalogue = read(path)
    missing = catalogue.untranslated_entries()
    sys.stdout.write(f"{path.relative_to(ROOT)}: {len(catalogue)} messages, {len(missing)} to translate\n")
    for entry in missing:
        sys.stdout.write(f"  {entry.msgid!r}{f' ({entry.msgctxt})' if entry.msgctxt else ''}\n")


if __name__ == "__main__":
    os.environ.setdefault("SECRET_KEY", "messages only")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings")
    sys.path.insert(0, str(ROOT))
    import django

    django.setup()
    main()
