package ashyldy.notify.owner;

import java.util.ArrayList;
import java.util.List;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.StoredAlerts;
import ashyldy.notify.caller.Caller;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.subscription.MuteView;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionView;
import ashyldy.notify.subscription.SubscriptionViews;

/// Collects all that is kept of a follower, to be taken along.
public final class Exports {
    /// Of each subscription; one answer is held in memory as a whole.
    private static final int MOST_ALERTS = 2000;

    private final StoredSubscriptions subscriptions;
    private final StoredAlerts alerts;
    private final SubscriptionViews views;

    public Exports(StoredSubscriptions subscriptions, StoredAlerts alerts, SubscriptionViews views) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
        this.views = views;
    }

    public Export of(Follower follower) {
        List<SubscriptionView> shown = new ArrayList<>();
        List<Export.AlertPart> told = new ArrayList<>();
        long leftOut = 0;
        for (Subscription each : subscriptions.of(follower.id())) {
            shown.add(views.view(each, follower, new Caller.Owner(follower)));
            List<Alert> newest = alerts.latest(each.id(), MOST_ALERTS).reversed();
            newest.stream().map(Export.AlertPart::of).forEach(told::add);
            leftOut += newest.isEmpty() ? 0 : newest.getFirst().number() - 1;
        }
        return new Export(
                follower.id().toString(),
                follower.createdAt(),
                follower.contact().map(Exports::contact).orElse(null),
                shown,
                follower.mutes().stream().map(MuteView::of).toList(),
                told,
                leftOut);
    }

    private static Export.ContactPart contact(Contact contact) {
        AddressView address = AddressView.of(contact.address());
        return new Export.ContactPart(
                address.channel(),
                address.exact(),
                contact.confirmedAt().orElse(null),
                contact.disabledBecause().orElse(null));
    }
}
