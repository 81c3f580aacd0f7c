@org.jspecify.annotations.NullMarked
package nl.swv.overgang;
