package names;

class Generated {}
