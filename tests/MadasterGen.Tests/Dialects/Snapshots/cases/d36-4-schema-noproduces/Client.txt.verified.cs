ITClient.VAsync(): Task<X>
X.A: string
