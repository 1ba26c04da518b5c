/// Who calls, and what that allows: the operator everything, an owner what is theirs, a stranger to subscribe within
/// limits.
package ashyldy.notify.caller;
