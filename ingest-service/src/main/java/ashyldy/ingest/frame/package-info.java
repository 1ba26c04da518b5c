/// What one sentence says of each facility that it names: frames. No memory of other sentences; [FrameReading] tells
/// the
/// steps. Every value of a frame is a [Bound], with its because; a date, a figure and a place has one owner, or the
/// facilities of one assertion share it.
package ashyldy.ingest.frame;
