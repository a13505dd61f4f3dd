package io.github.gouji.document;

/**
 * A picture; it may hold a table that a person sees and no program reads.
 *
 * @param place where it stands
 */
public record Picture(Place place) implements Block {}
