"""Rules of the database that keep the log from being changed, whoever asks: triggers, which Django has no word for."""

from django.db import migrations

TABLE = "audit_entry"
FUNCTION = f"""CREATE OR REPLACE FUNCTION {TABLE}_refuse() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'entries of the audit log are never changed'; END; $$ LANGUAGE plpgsql"""


class Protect(migrations.operations.base.Operation):
    """Sets the triggers in a migration."""

    reversible = True

    def state_forwards(self, app_label, state):
        """Change no model."""

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        """Set them."""
        protect(schema_editor)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        """Take them away."""
        unprotect(schema_editor)

    def describe(self):
        """Return what the migration says it does."""
        return "Keep the audit log from being changed"


def protect(schema_editor, acts=("UPDATE", "DELETE")):
    """Let the database refuse the acts."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(FUNCTION)
    for act in acts:
        schema_editor.execute(trigger(schema_editor.connection.vendor, act))


def unprotect(schema_editor, acts=("UPDATE", "DELETE")):
    """Let the database do the acts again."""
    on_table = f" ON {TABLE}" if schema_editor.connection.vendor == "postgresql" else ""
    for act in acts:
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {TABLE}_no_{act.lower()}{on_table}")


def trigger(vendor, act):
    """Return the statement that makes a trigger against one act."""
    start = f"CREATE TRIGGER {TABLE}_no_{act.lower()} BEFORE {act} ON {TABLE} FOR EACH ROW"
    if vendor == "postgresql":
        return f"{start} EXECUTE FUNCTION {TABLE}_refuse()"
    return f"{start} BEGIN SELECT RAISE(ABORT, 'entries of the audit log are never changed'); END"
