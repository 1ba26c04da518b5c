/// Whom messages go to: a [Follower] has one address, a secret by which it is managed, and hours at which it wants to
/// be left alone.
///
/// A subscription says what somebody wants to hear of, a follower says where and when. [Timetable] gives each alert
/// its place: the message in which it gathers, and the moment at which that message is due.
package ashyldy.notify.follower;
