package columns.other;

public record Log(double[] time) {}
