package io.github.gouji.reader.picture;

/** A drawn line in a picture, horizontal or vertical. */
public record SeenLine(double x1, double y1, double x2, double y2) {}
