using System.Globalization;
using BenchmarkDotNet.Running;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Benchmarks.Changes;
using MadasterGen.Benchmarks.Contests;
using MadasterGen.Benchmarks.Generator;
using MadasterGen.Benchmarks.Streaming;

return args switch
{
    ["bars", .. string[] names] => BarsCommand.Run(names),
    ["contest", string name] => ContestCommand.Run(name),
    // What the program calls itself with, in processes of their own.
    ["contend", .. string[] contender] => Contender.Serve(contender),
    [PeakMemory.Command, string count] => PeakMemory.TellAsync(int.Parse(count, CultureInfo.InvariantCulture)).GetAwaiter().GetResult(),
    ["compiler", "time", .. string[] rest] => CompilerContext.Run(typeof(MadasterRuns), nameof(MadasterRuns.Time), rest),
    ["compiler", "again", .. string[] rest] => CompilerContext.Run(typeof(MadasterRuns), nameof(MadasterRuns.TimeAgain), rest),
    ["compiler", "kept", .. string[] rest] => CompilerContext.Run(typeof(MadasterRuns), nameof(MadasterRuns.Kept), rest),
    ["compiler", "steps", .. string[] rest] => CompilerContext.Run(typeof(MadasterRuns), nameof(MadasterRuns.Steps), rest),
    ["compiler", "solution", .. string[] rest] => CompilerContext.Run(typeof(SolutionRuns), nameof(SolutionRuns.Run), rest),
    ["compiler", "size", .. string[] rest] => CompilerContext.Run(typeof(LargeRuns), nameof(LargeRuns.Size), rest),
    ["compiler", "edits", .. string[] rest] => CompilerContext.Run(typeof(LargeRuns), nameof(LargeRuns.Edits), rest),
    ["compiler", "cancellation", .. string[] rest] => CompilerContext.Run(typeof(LargeRuns), nameof(LargeRuns.Cancellation), rest),
    ["compiler", "drift", .. string[] rest] => CompilerContext.Run(typeof(ChangeRuns), nameof(ChangeRuns.Drift), rest),
    ["compiler", "uses", .. string[] rest] => CompilerContext.Run(typeof(ChangeRuns), nameof(ChangeRuns.Uses), rest),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
