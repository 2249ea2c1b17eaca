ITClient.VAsync(MadasterFile file): Task
