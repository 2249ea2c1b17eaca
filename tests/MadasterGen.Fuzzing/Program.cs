using MadasterGen.Fuzzing;
using MadasterGen.Fuzzing.Targets;
using SharpFuzz;

const string Usage = """
    Usage: MadasterGen.Fuzzing COMMAND TARGET …
      fuzz TARGET              what AFL starts
      seeds TARGET FOLDER      writes the inputs that fuzzing begins with
      replay TARGET PATH…      runs the target on files or folders of inputs
      compile TARGET PATH…     makes clients of them in the compiler
    Targets: documents, pairs
    """;

FuzzTarget? target = args.Length < 2 ? null : FuzzTarget.All.FirstOrDefault(one => one.Name == args[1]);
switch (args)
{
    case ["fuzz", _] when target is not null:
        Fuzzer.OutOfProcess.Run(target.RunOn);
        return 0;
    case ["seeds", _, string folder] when target is not null:
        FuzzSeeds.Write(target, folder);
        return 0;
    case ["replay", _, .. string[] paths] when target is not null:
        return Replay.Run(paths, target.Run);
    case ["compile", _, .. string[] paths] when target is not null:
        return Replay.Run(paths, target.Name == "pairs" ? CompiledInput.RunPair : CompiledInput.Run);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
