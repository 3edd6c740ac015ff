package names;

class String {}
