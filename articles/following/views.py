"""The pages of following by e-mail.

Pages behind a link of a letter need no cookie and no token of a form: whoever has the link has the right. Asking for
such a page changes nothing, since mail scanners follow links; only its button does.
"""

import re
from functools import partial

from allauth.core import ratelimit
from django.core.exceptions import BadRequest
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from articles.following import asking, links
from articles.following.forms import FollowForm
from articles.following.lists import FollowedList
from articles.models import Follower, Often, Subscription
from articles.tasks import send_letters
from articles.views.previewing import never_kept

A_NUMBER = re.compile("[0-9]{1,18}")
by_button = require_http_methods(["GET", "HEAD", "POST"])


def page(request, name, status=200, **words):
    """Return a page of following, kept by nobody."""
    return never_kept(render(request, f"articles/following/{name}.html", {"area": "articles", **words}, status=status))


@by_button
@csrf_protect
def follow(request):
    """Show what list is followed and ask for an address; send the letter to it. Raises ParameterError."""
    followed = FollowedList.asked_for(request.GET)
    form = FollowForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return take(request, followed, **form.cleaned_data)
    status = 400 if request.method == "POST" else 200
    answer = page(request, "follow", status, form=form, followed=followed)
    # This address holds no secret; without a referrer browsers hide where the form comes from, and it would be refused.
    answer["Referrer-Policy"] = "same-origin"
    return answer


def take(request, followed, email, often):
    """Take what somebody asks for, or answer 429 where letters are asked for too often."""
    refusal = ratelimit.consume_or_429(request, action="follow", key=mailbox_of(email))
    if refusal:
        return refusal
    with transaction.atomic():
        asking.ask(email, followed.query, often)
        transaction.on_commit(partial(send_letters.enqueue))
    return HttpResponseRedirect(reverse("follow_asked"))


def mailbox_of(email):
    """Return what is written to once however it is written: in small letters, without what stands after a "+".

    >>> mailbox_of("Lan+tin@Vidu.vn")
    'lan@vidu.vn'
    """
    name, _at, host = email.lower().rpartition("@")
    return f"{name.partition('+')[0]}@{host}"


@require_safe
def asked(request):
    """Say that a letter is on its way; the same for every address."""
    return page(request, "asked", days=links.CONFIRM_DAYS)


@by_button
@csrf_exempt
def confirm(request, token):
    """Show the button that confirms; on POST confirm. 410 where the link is too old or the list was ended."""
    subscription = subscription_of(links.CONFIRM, token)
    if subscription is None:
        return page(request, "over", 410)
    if request.method == "POST":
        asking.confirm(subscription)
    return page(request, "confirm", is_done=subscription.confirmed_at is not None, **told(subscription))


@by_button
@csrf_exempt
def end(request, token):
    """Show the button that ends a list; on POST end it, for mail programs too (RFC 8058). Twice is as good as once."""
    if links.number_of(links.END, token) is None:
        return page(request, "over", 410)
    subscription = subscription_of(links.END, token)
    if subscription is None:
        return page(request, "end", is_done=True)
    words = told(subscription)
    if request.method == "POST":
        asking.end(subscription)
        return page(request, "end", is_done=True, **{**words, "mine": ""})
    return page(request, "end", is_done=False, **words)


@by_button
@csrf_exempt
def mine(request, token):
    """Show every list that an address follows; on POST change one, end one, or end all and delete the address."""
    number = links.number_of(links.MINE, token)
    follower = Follower.objects.filter(pk=number).first() if number else None
    if follower is None:
        return page(request, "over", 200 if number else 410, is_forgotten=bool(number))
    if request.method == "POST":
        act(follower, request.POST)
        return HttpResponseRedirect(request.path)
    rows = [(one, FollowedList.kept(one.query)) for one in follower.subscriptions.confirmed().order_by("-confirmed_at")]
    return page(request, "mine", follower=follower, rows=rows, choices=Often.choices)


def act(follower, said):
    """Do what a button of the page of all lists says. Raises BadRequest for what no button says."""
    if said.get("act") == "forget":
        return asking.forget(follower)
    if said.get("act") == "resume":
        return asking.resume(follower)
    number = said.get("list", "")
    subscription = follower.subscriptions.filter(pk=number).first() if A_NUMBER.fullmatch(number) else None
    if said.get("act") not in {"end", "change"} or said.get("often", Often.AT_ONCE) not in Often.values:
        raise BadRequest("act")
    if subscription is not None and said["act"] == "end":
        asking.end(subscription)
    elif subscription is not None:
        asking.change(subscription, said.get("often", subscription.often))


def subscription_of(purpose, token):
    """Return the Subscription of a token, None where there is none."""
    number = links.number_of(purpose, token)
    return Subscription.objects.select_related("follower").filter(pk=number).first() if number else None


def told(subscription):
    """Return what pages say of a followed list, None for one that can no longer be asked for."""
    mine = reverse("follow_mine", args=[links.token(links.MINE, subscription.follower)])
    return {"subscription": subscription, "followed": FollowedList.kept(subscription.query), "mine": mine}
