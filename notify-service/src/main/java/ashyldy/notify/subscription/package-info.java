/// Who wants to hear of what. An [Interest] is made of the filters of a request, kept as those filters, and asked about
/// a
/// [Concern], which is all of a happening that anybody may have asked for.
package ashyldy.notify.subscription;
