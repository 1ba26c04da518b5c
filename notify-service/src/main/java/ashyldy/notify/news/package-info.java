/// What can be told to anybody, kept once whoever follows: the ground of keyless feeds, of the page of messages and
/// of the preview of a subscription.
///
/// A fact is entered when [ashyldy.notify.OpeningAlerts] hears it, with the [ashyldy.notify.subscription.Concern]
/// that subscriptions are matched with. SQL narrows down what an interest may want ([Narrowing]), the interest itself
/// decides, so that a feed tells exactly what a subscription would. Texts are written when they are asked for
/// ([NewsWriter]), from the event's data as it came.
package ashyldy.notify.news;
