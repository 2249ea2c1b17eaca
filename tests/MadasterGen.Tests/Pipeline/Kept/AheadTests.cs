using MadasterGen.Pipeline.Kept;

namespace MadasterGen.Tests.Pipeline.Kept;

/// <summary>Results that threads and builds share.</summary>
public class AheadTests
{
    [Fact]
    public void A_result_is_made_once_for_equal_inputs_of_one_owner()
    {
        object owner = new();
        int made = 0;
        Result Make(Input input, CancellationToken token) => new(Interlocked.Increment(ref made), false);

        Result first = Finish(new Input(owner, 1), Make);
        Result second = Finish(new Input(owner, 1), Make);

        Assert.Same(first, second);
        Assert.Equal(1, made);
        Assert.NotSame(first, Finish(new Input(owner, 2), Make));
    }

    [Fact]
    public void A_failure_is_told_and_made_again()
    {
        object owner = new();
        int made = 0;
        Result Make(Input input, CancellationToken token) => new(++made, HasFailed: made == 1);

        Assert.True(Finish(new Input(owner, 1), Make).HasFailed);
        Assert.False(Finish(new Input(owner, 1), Make).HasFailed);
        Assert.False(Finish(new Input(owner, 1), Make).HasFailed);
        Assert.Equal(2, made);
    }

    [Fact]
    public void An_exception_and_a_cancellation_leave_nothing()
    {
        object owner = new();
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Result Make(Input input, CancellationToken token)
        {
            token.ThrowIfCancellationRequested();
            return new Result(1, false);
        }

        Assert.Throws<OperationCanceledException>(() => Only(new Input(owner, 1), Make).Finish(cancelled.Token));
        Assert.Throws<InvalidOperationException>(() => Finish(new Input(owner, 2), (_, _) => throw new InvalidOperationException()));

        Assert.Equal(1, Finish(new Input(owner, 1), Make).Number);
    }

    [Fact]
    public async Task Who_waits_for_another_build_ends_by_its_own_token()
    {
        object owner = new();
        using ManualResetEventSlim entered = new();
        using ManualResetEventSlim leave = new();
        Result Slow(Input input, CancellationToken token)
        {
            entered.Set();
            leave.Wait(CancellationToken.None);
            return new Result(1, false);
        }
        Ahead<Input, Result> first = Only(new Input(owner, 1), Slow);
        Ahead<Input, Result> second = Only(new Input(owner, 1), Slow);
        using CancellationTokenSource cancelled = new();
        Task<Result> making = Task.Run(() => first.Finish(CancellationToken.None));
        entered.Wait();
        Task<Result> waiting = Task.Run(() => second.Finish(cancelled.Token));

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.False(making.IsCompleted);
        leave.Set();
        Assert.Equal(1, (await making).Number);
    }

    private static Result Finish(Input input, Func<Input, CancellationToken, Result> make) => Only(input, make).Finish(CancellationToken.None);

    private static Ahead<Input, Result> Only(Input input, Func<Input, CancellationToken, Result> make) =>
        Assert.Single(Ahead<Input, Result>.Begin([input], make, CancellationToken.None));

    private sealed record Input(object Owner, int Number) : IKeptInput;

    private sealed record Result(int Number, bool HasFailed) : IFallible;
}
