using System.Globalization;
using BenchmarkDotNet.Running;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Benchmarks.Contests;
using MadasterGen.Benchmarks.Streaming;

return args switch
{
    ["bars", .. string[] names] => BarsCommand.Run(names),
    ["contest", string name] => ContestCommand.Run(name),
    ["contend", .. string[] contender] => Contender.Serve(contender),
    [PeakMemory.Command, string count] => PeakMemory.TellAsync(int.Parse(count, CultureInfo.InvariantCulture)).GetAwaiter().GetResult(),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
