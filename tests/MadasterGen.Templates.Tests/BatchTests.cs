using Madaster;

namespace MadasterGen.Templates.Tests;

public class BatchTests
{
    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(4, new[] { 4 })]
    [InlineData(10, new[] { 5, 5 })]
    [InlineData(12, new[] { 5, 5, 2 })]
    public async Task A_list_is_sent_in_batches_in_order(int count, int[] sizes)
    {
        foreach (bool asynchronous in new[] { false, true })
        {
            var sent = new List<int>();
            Task<int> Send(IReadOnlyList<int> items, CancellationToken _)
            {
                sent.AddRange(items);
                return Task.FromResult(items.Count);
            }

            var batches = new List<MadasterBatch<int, int>>();
            IAsyncEnumerable<MadasterBatch<int, int>> source = asynchronous
                ? MadasterBatches.SendAsync(Numbers(count), 5, Send, default)
                : MadasterBatches.SendAsync(Enumerable.Range(0, count), 5, Send, default);
            await foreach (MadasterBatch<int, int> batch in source) batches.Add(batch);
            Assert.Equal(Enumerable.Range(0, count), sent);
            Assert.Equal(sizes, batches.Select(b => b.Result));
            Assert.Equal(Enumerable.Range(0, sizes.Length), batches.Select(b => b.Index));
            Assert.All(batches, b => Assert.Equal(b.Offset, b.Items[0]));
        }
    }

    [Fact]
    public async Task Nothing_is_taken_or_sent_before_it_is_asked_for()
    {
        int taken = 0;
        int sent = 0;
        IEnumerable<int> Items()
        {
            while (true) yield return taken++;
        }

        await foreach (MadasterBatch<int, int> _ in MadasterBatches.SendAsync(Items(), 5, (_, _) => Task.FromResult(sent++), default)) break;
        Assert.Equal((5, 1), (taken, sent));
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }
}
