ITClient.VAsync(MadasterFile? body): Task
