/** A country of offices that do not exist, with what their documents would tell and the truth beside it. */
@org.jspecify.annotations.NullMarked
package raingan.training.country;
