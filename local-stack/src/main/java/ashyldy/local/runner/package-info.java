/// The five processes of a stack on one machine: started in order, watched, started again when one dies, stopped in
/// reverse order.
package ashyldy.local.runner;
