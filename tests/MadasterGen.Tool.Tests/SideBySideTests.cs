namespace MadasterGen.Tool.Tests;

/// <summary>Several things at once.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public void All_are_done_at_the_end()
    {
        int done = 0;

        SideBySide.Run(CancellationToken.None, () => Interlocked.Increment(ref done), () => Interlocked.Increment(ref done), () => Interlocked.Increment(ref done));

        Assert.Equal(3, done);
    }

    [Fact]
    public void What_goes_wrong_is_thrown_as_it_is()
    {
        FormatException exception = Assert.Throws<FormatException>(() => SideBySide.Run(CancellationToken.None, () => { }, () => throw new FormatException("odd")));

        Assert.Equal("odd", exception.Message);
    }

    [Fact]
    public void Whoever_stops_it_gets_the_exception_of_that()
    {
        using CancellationTokenSource stop = new();

        Assert.Throws<OperationCanceledException>(() => SideBySide.Run(stop.Token, () =>
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
        }));
    }
}
