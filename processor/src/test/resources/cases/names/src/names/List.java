package names;

class List {}
