/// Child processes that end with their parent: how they are started, waited for and stopped.
package ashyldy.local.process;
