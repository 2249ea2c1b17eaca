using BenchmarkDotNet.Running;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Benchmarks.Contests;

return args switch
{
    ["bars", .. string[] names] => BarsCommand.Run(names),
    ["contest", string name] => ContestCommand.Run(name),
    ["contend", .. string[] contender] => Contender.Serve(contender),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
