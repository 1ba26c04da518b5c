/// Measures how well the registry tells works apart, on a world of which the truth is known.
package ashyldy.benchmarks.registry;
