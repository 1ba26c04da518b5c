/// For tests: whether the description of an API is one that programs can be generated from.
package ashyldy.local.api;
