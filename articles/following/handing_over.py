"""The talk with the mail server (RFC 5321), in which the one sign that ends a letter goes out within a transaction."""

import re
import socket
from email.utils import parseaddr

from django.core.mail.backends.smtp import EmailBackend
from django.core.mail.message import sanitize_address

END_OF_LETTER = b".\r\n"
A_POINT_FIRST = re.compile(rb"(?m)^\.")
ENHANCED = re.compile(r"\s*(5\.[0-9]{1,3}\.[0-9]{1,3})\b")
NO_MAILBOX = {"5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"}
OUR_FAULT = re.compile("relay|policy|block|black|spam|reputation|denied|reject|authenti|spf|dkim|dmarc|rbl")
ANSWER_SECONDS = 600  # RFC 5321, 4.5.3.2.6: who gives up earlier gets the same letter delivered twice


class NotTaken(Exception):
    """The server did not take this letter now; it may later."""


class NoSuchMailbox(NotTaken):
    """The server refuses the recipient for good (5xx)."""


class ServerFails(NotTaken):
    """There is no talking to the server, for this letter or any other."""


def hand_over(connection, message, taken):
    """Give a message with one recipient to a connection of Django's mail.

    `taken` makes a context that is entered when all is sent but the sign that ends the letter, and left right after
    that sign; what it raises on entering keeps the letter from being taken. Raises NotTaken. Connections that are no
    SMTP are just given the message.
    """
    try:
        if isinstance(connection, EmailBackend):
            connection.open()
            talk(connection.connection, message, taken)
        else:
            with taken():
                connection.send_messages([message])
    except OSError as error:  # smtplib's errors too
        drop(connection)
        raise ServerFails(type(error).__name__) from error
    except Exception:  # what `taken` raised; a server that is left in the middle forgets the letter
        drop(connection)
        raise


def talk(server, message, taken):
    """Send a message by the commands of SMTP. Raises NotTaken, OSError, and what `taken` raises."""
    server.ehlo_or_helo_if_needed()
    options = ["BODY=8BITMIME"] if server.has_extn("8bitmime") else []
    expect(server.mail(plain_address(message.from_email), options), ServerFails)
    code, words = server.rcpt(plain_address(message.to[0]))
    if code not in (250, 251):
        error = NoSuchMailbox if is_no_mailbox(code, words) else ServerFails if code == 421 else NotTaken
        raise error(code)
    expect(server.docmd("DATA"), ServerFails, 354)
    server.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # the last sign goes out by itself, at once
    server.send(lines_of(message))
    hold(server.sock, True)
    with taken():
        server.send(END_OF_LETTER)
    hold(server.sock, False)
    patience = server.sock.gettimeout()
    server.sock.settimeout(ANSWER_SECONDS)
    expect(server.getreply(), NotTaken)
    server.sock.settimeout(patience)


def is_no_mailbox(code, words):
    """Tell whether a server refuses a recipient because there is no such mailbox, and for no other reason (RFC 3463).

    `words` (bytes) may begin with a code of its own: 5.1.1 is no such mailbox, 5.7.1 that *we* may not write there.
    Without one 550, 551 and 553 say so, unless the words speak of a relay, a policy or a list on which we stand.
    """
    told = words.decode("ascii", "replace").lower() if isinstance(words, bytes) else str(words).lower()
    enhanced = ENHANCED.match(told)
    if enhanced:
        return enhanced[1] in NO_MAILBOX
    return code in (550, 551, 553) and not OUR_FAULT.search(told)


def hold(sock, is_held):
    """Let the kernel keep what is sent for a moment, or no longer; where it can (Linux).

    It sends what it keeps even if this process dies. Sent at once, the sign would wake a mail server on the same
    machine, which then runs in our place before the row of the letter is stored.
    """
    if hasattr(socket, "TCP_CORK"):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, is_held)


def expect(answer, error, wanted=250):
    """Raise `error` where an answer has another code than the wanted one."""
    code, _words = answer
    if code != wanted:
        raise error(code)


def lines_of(message):
    """Return a message as SMTP sends it: every line ended, a point at its beginning doubled."""
    data = A_POINT_FIRST.sub(b"..", message.message().as_bytes(linesep="\r\n"))
    return data if data.endswith(b"\r\n") else data + b"\r\n"


def plain_address(text):
    """Return the address of "Name <address>" as the envelope has it."""
    return parseaddr(sanitize_address(text, "utf-8"))[1]


def drop(connection):
    """Close a connection without another word, so that the server keeps nothing of an unfinished letter."""
    if getattr(connection, "connection", None) is not None:
        connection.connection.close()
        connection.connection = None
