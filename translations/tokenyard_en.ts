<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceleratorWords</name>
    <message>
        <source>BF16 peak</source>
        <translation>BF16 peak</translation>
    </message>
    <message>
        <source>FP8 peak</source>
        <translation>FP8 peak</translation>
    </message>
    <message>
        <source>FP4 peak</source>
        <translation>FP4 peak</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>memory bandwidth</translation>
    </message>
</context>
<context>
    <name>ArrayDialog</name>
    <message>
        <source>Array of copies</source>
        <translation>Array of copies</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Gap across</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Gap down</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>All-reduces of tensor parallelism: two a layer, each GPU&apos;s partial sums to all others.</source>
        <translation>All-reduces of tensor parallelism: two a layer, each GPU&apos;s partial sums to all others.</translation>
    </message>
    <message>
        <source>All-to-all of expert parallelism: tokens to the GPUs of their experts and back.</source>
        <translation>All-to-all of expert parallelism: tokens to the GPUs of their experts and back.</translation>
    </message>
    <message>
        <source>Links: all-reduce</source>
        <translation>Links: all-reduce</translation>
    </message>
    <message>
        <source>Links: experts&apos; tokens</source>
        <translation>Links: experts&apos; tokens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>One GPU a replica: nothing crosses a link.</source>
        <translation>One GPU a replica: nothing crosses a link.</translation>
    </message>
    <message>
        <source>Weights read</source>
        <translation>Weights read</translation>
    </message>
    <message>
        <source>Weights of the layers and of the experts touched, from the GPU&apos;s memory, once a step for all requests.</source>
        <translation>Weights of the layers and of the experts touched, from the GPU&apos;s memory, once a step for all requests.</translation>
    </message>
    <message>
        <source>KV cache read</source>
        <translation>KV cache read</translation>
    </message>
    <message>
        <source>Keys and values of every request&apos;s context, from the GPU&apos;s memory; grows with requests and lengths.</source>
        <translation>Keys and values of every request&apos;s context, from the GPU&apos;s memory; grows with requests and lengths.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>Matrix products that reading does not hide, and activations between them.</source>
        <translation>Matrix products that reading does not hide, and activations between them.</translation>
    </message>
    <message>
        <source>Prefill in between</source>
        <translation>Prefill in between</translation>
    </message>
    <message>
        <source>Other requests&apos; inputs, computed while this one&apos;s tokens wait; separate pools take it away.</source>
        <translation>Other requests&apos; inputs, computed while this one&apos;s tokens wait; separate pools take it away.</translation>
    </message>
    <message>
        <source>Launch and scheduling</source>
        <translation>Launch and scheduling</translation>
    </message>
    <message>
        <source>Starting kernels, the engine&apos;s bookkeeping for each request, pipeline hops.</source>
        <translation>Starting kernels, the engine&apos;s bookkeeping for each request, pipeline hops.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>The time per output token (TPOT): the sum of the parts.</source>
        <translation>The time per output token (TPOT): the sum of the parts.</translation>
    </message>
    <message>
        <source>Experts read in a step</source>
        <translation>Experts read in a step</translation>
    </message>
    <message>
        <source>Share of all experts that the tokens of one step choose: 1 − (1 − k/E)^n for n tokens, k of E experts each.</source>
        <translation>Share of all experts that the tokens of one step choose: 1 − (1 − k/E)^n for n tokens, k of E experts each.</translation>
    </message>
    <message>
        <source>Wait for the first token</source>
        <translation>Wait for the first token</translation>
    </message>
    <message>
        <source>GPU time a token, ms (chosen layout&apos;s): %1</source>
        <translation>GPU time a token, ms (chosen layout&apos;s): %1</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>Main transformers</source>
        <translation>Main transformers</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>Cooling towers</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>Dry coolers</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDUs</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Unit transformers</source>
        <translation>Unit transformers</translation>
    </message>
</context>
<context>
    <name>ChooseOutput</name>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>There is a file “%1” already. Replace it?</translation>
    </message>
    <message>
        <source>It was last changed %1, in the folder %2.</source>
        <translation>It was last changed %1, in the folder %2.</translation>
    </message>
    <message>
        <source>%1 of these files are there already. Replace them?</source>
        <translation>%1 of these files are there already. Replace them?</translation>
    </message>
    <message>
        <source>In the folder %1: %2.</source>
        <translation>In the folder %1: %2.</translation>
    </message>
</context>
<context>
    <name>Compute</name>
    <message>
        <source>There is no accelerator called &apos;%1&apos;; the nearest are %2.</source>
        <translation>There is no accelerator called &apos;%1&apos;; the nearest are %2.</translation>
    </message>
    <message>
        <source>There is no model called &apos;%1&apos;; the nearest are %2.</source>
        <translation>There is no model called &apos;%1&apos;; the nearest are %2.</translation>
    </message>
    <message>
        <source>The row gives no isl, osl or concurrency.</source>
        <translation>The row gives no isl, osl or concurrency.</translation>
    </message>
    <message>
        <source>No source gives &apos;%1&apos; of %2, so its tokens cannot be computed: enter it in the model&apos;s record.</source>
        <translation>No source gives &apos;%1&apos; of %2, so its tokens cannot be computed: enter it in the model&apos;s record.</translation>
    </message>
    <message>
        <source>No source gives &apos;%1&apos; of %2, so its tokens cannot be computed: enter it in the accelerator&apos;s record.</source>
        <translation>No source gives &apos;%1&apos; of %2, so its tokens cannot be computed: enter it in the accelerator&apos;s record.</translation>
    </message>
    <message>
        <source>Input and output lengths must lie between 1 and %1 tokens.</source>
        <translation>Input and output lengths must lie between 1 and %1 tokens.</translation>
    </message>
    <message>
        <source>The prefix-cache hit share must lie between 0 and 1.</source>
        <translation>The prefix-cache hit share must lie between 0 and 1.</translation>
    </message>
    <message>
        <source>The engine factor must lie between 0.01 and 100.</source>
        <translation>The engine factor must lie between 0.01 and 100.</translation>
    </message>
    <message>
        <source>The tokens accepted a step must lie between 0 and 16.</source>
        <translation>The tokens accepted a step must lie between 0 and 16.</translation>
    </message>
    <message>
        <source>A layout&apos;s degrees must be at least 1 and its replica at most 100,000 GPUs.</source>
        <translation>A layout&apos;s degrees must be at least 1 and its replica at most 100,000 GPUs.</translation>
    </message>
    <message>
        <source>Experts cannot spread over %1 GPUs: the layout has %2 and the model %3 experts.</source>
        <translation>Experts cannot spread over %1 GPUs: the layout has %2 and the model %3 experts.</translation>
    </message>
    <message>
        <source>A pipeline of %1 stages is longer than the model&apos;s %2 layers.</source>
        <translation>A pipeline of %1 stages is longer than the model&apos;s %2 layers.</translation>
    </message>
    <message>
        <source>The concurrency must lie between 1 and %1 requests.</source>
        <translation>The concurrency must lie between 1 and %1 requests.</translation>
    </message>
    <message>
        <source>The layout needs %1 GPUs, but there are %2.</source>
        <translation>The layout needs %1 GPUs, but there are %2.</translation>
    </message>
    <message>
        <source>More than 10 million GPUs make no sense in one service.</source>
        <translation>More than 10 million GPUs make no sense in one service.</translation>
    </message>
    <message>
        <source>%1 has no arithmetic in %2: the weights are kept so, the products run in bf16.</source>
        <translation>%1 has no arithmetic in %2: the weights are kept so, the products run in bf16.</translation>
    </message>
    <message>
        <source>The KV cache holds %1 requests a replica; the others wait.</source>
        <translation>The KV cache holds %1 requests a replica; the others wait.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3) needs %4 a GPU for weights, activations, reserve and one request and has %5: %6 short.</source>
        <translation>%1 on %2 (%3) needs %4 a GPU for weights, activations, reserve and one request and has %5: %6 short.</translation>
    </message>
    <message>
        <source>Disaggregated serving needs at least one prefill and one decode worker.</source>
        <translation>Disaggregated serving needs at least one prefill and one decode worker.</translation>
    </message>
    <message>
        <source>One replica needs %1 GPUs and there are %2.</source>
        <translation>One replica needs %1 GPUs and there are %2.</translation>
    </message>
    <message>
        <source>Misses the service level: at the least load TTFT is %1 and TPOT %2.</source>
        <translation>Misses the service level: at the least load TTFT is %1 and TPOT %2.</translation>
    </message>
    <message>
        <source>Gives %1 per GPU within the service level, the chosen one %2.</source>
        <translation>Gives %1 per GPU within the service level, the chosen one %2.</translation>
    </message>
    <message>
        <source>No source gives the parameters of %1, so its training cannot be computed: enter them in the model&apos;s record.</source>
        <translation>No source gives the parameters of %1, so its training cannot be computed: enter them in the model&apos;s record.</translation>
    </message>
    <message>
        <source>The number of GPUs must lie between 1 and 10 million.</source>
        <translation>The number of GPUs must lie between 1 and 10 million.</translation>
    </message>
    <message>
        <source>The sequence length must lie between 1 and 10 million tokens.</source>
        <translation>The sequence length must lie between 1 and 10 million tokens.</translation>
    </message>
    <message>
        <source>Training over several sites needs a link between them with a bandwidth above zero.</source>
        <translation>Training over several sites needs a link between them with a bandwidth above zero.</translation>
    </message>
    <message>
        <source>The catalogue holds no accelerator &quot;%1&quot;.</source>
        <translation>The catalogue holds no accelerator &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No source gives the power with node and network, nor a price, of %1.</source>
        <translation>No source gives the power with node and network, nor a price, of %1.</translation>
    </message>
    <message>
        <source>No source gives the power of %1 with its share of node and network.</source>
        <translation>No source gives the power of %1 with its share of node and network.</translation>
    </message>
    <message>
        <source>No source gives a price of %1.</source>
        <translation>No source gives a price of %1.</translation>
    </message>
    <message>
        <source>The spread of a length must lie between 0 and 10 times its mean.</source>
        <translation>The spread of a length must lie between 0 and 10 times its mean.</translation>
    </message>
    <message>
        <source>Measured runs end at %1 requests an attention group; this point has %2, and its band reaches lower.</source>
        <translation>Measured runs end at %1 requests an attention group; this point has %2, and its band reaches lower.</translation>
    </message>
    <message>
        <source>The row&apos;s layout needs %1 GPUs and it names %2: %3 is taken.</source>
        <translation>The row&apos;s layout needs %1 GPUs and it names %2: %3 is taken.</translation>
    </message>
    <message>
        <source>The engine factor would pass the ideal roofline of memory and arithmetic: the step is held there.</source>
        <translation>The engine factor would pass the ideal roofline of memory and arithmetic: the step is held there.</translation>
    </message>
    <message>
        <source>Input and output take %1 tokens, the context of %2 holds %3.</source>
        <translation>Input and output take %1 tokens, the context of %2 holds %3.</translation>
    </message>
    <message>
        <source>A tensor-parallel degree of %1 does not divide the %2 attention heads of %3.</source>
        <translation>A tensor-parallel degree of %1 does not divide the %2 attention heads of %3.</translation>
    </message>
    <message>
        <source>Training in int4 is not computed: choose bf16, fp8 or fp4.</source>
        <translation>Training in int4 is not computed: choose bf16, fp8 or fp4.</translation>
    </message>
    <message>
        <source>A step must hold at least one sequence and at most 10¹² tokens.</source>
        <translation>A step must hold at least one sequence and at most 10¹² tokens.</translation>
    </message>
    <message>
        <source>The steps between two exchanges must lie between 1 and 1 million.</source>
        <translation>The steps between two exchanges must lie between 1 and 1 million.</translation>
    </message>
    <message>
        <source>%1 sites cannot share %2 GPUs: every site needs a copy of the model.</source>
        <translation>%1 sites cannot share %2 GPUs: every site needs a copy of the model.</translation>
    </message>
    <message>
        <source>%1 GPUs do not divide evenly over %2 sites; the slowest would set the pace.</source>
        <translation>%1 GPUs do not divide evenly over %2 sites; the slowest would set the pace.</translation>
    </message>
    <message>
        <source>Every site trains a copy of %1: on its share of %2 × %3 a GPU needs %4 for weights, gradients, optimiser states and activations and has %5 for them, %6 short. A site needs at least %7.</source>
        <translation>Every site trains a copy of %1: on its share of %2 × %3 a GPU needs %4 for weights, gradients, optimiser states and activations and has %5 for them, %6 short. A site needs at least %7.</translation>
    </message>
    <message>
        <source>%1 on %2 × %3 needs %4 a GPU for weights, gradients, optimiser states and activations and has %5 for them, %6 short. At least %7 GPUs hold it.</source>
        <translation>%1 on %2 × %3 needs %4 a GPU for weights, gradients, optimiser states and activations and has %5 for them, %6 short. At least %7 GPUs hold it.</translation>
    </message>
    <message>
        <source>No training run on %1 was measured: the figure follows from its peak and bandwidth, and the band is wide.</source>
        <translation>No training run on %1 was measured: the figure follows from its peak and bandwidth, and the band is wide.</translation>
    </message>
    <message>
        <source>No training run of %1 was measured: the figure follows from its size, and the band is wide.</source>
        <translation>No training run of %1 was measured: the figure follows from its size, and the band is wide.</translation>
    </message>
    <message>
        <source>No source gives the layers of %1: a model of its size stands in for its attention and traffic.</source>
        <translation>No source gives the layers of %1: a model of its size stands in for its attention and traffic.</translation>
    </message>
    <message>
        <source>%1 has no products in this precision: they run in the next wider one it has.</source>
        <translation>%1 has no products in this precision: they run in the next wider one it has.</translation>
    </message>
    <message>
        <source>The sites exchange once in %1 steps (DiLoCo): published for models far smaller than those of today; what it costs in quality is not counted.</source>
        <translation>The sites exchange once in %1 steps (DiLoCo): published for models far smaller than those of today; what it costs in quality is not counted.</translation>
    </message>
    <message>
        <source>No source gives the memory of %1: whether the run fits is not checked.</source>
        <translation>No source gives the memory of %1: whether the run fits is not checked.</translation>
    </message>
    <message>
        <source>The run never finishes: one of its GPUs fails every %1, while a checkpoint takes %2 and a restart %3, so that less than 1 % of the time would be progress.</source>
        <translation>The run never finishes: one of its GPUs fails every %1, while a checkpoint takes %2 and a restart %3, so that less than 1 % of the time would be progress.</translation>
    </message>
    <message>
        <source>The records of %1 and %2 hold values no training time follows from: look at their sizes and rates.</source>
        <translation>The records of %1 and %2 hold values no training time follows from: look at their sizes and rates.</translation>
    </message>
    <message>
        <source>Speculative decoding accepts as many tokens as measured on DeepSeek-R1; drafts for %1 may do otherwise.</source>
        <translation>Speculative decoding accepts as many tokens as measured on DeepSeek-R1; drafts for %1 may do otherwise.</translation>
    </message>
    <message>
        <source>99 % of TTFT within %1</source>
        <translation>99 % of TTFT within %1</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>99 % of TPOT within %1</source>
        <translation>99 % of TPOT within %1</translation>
    </message>
    <message>
        <source>TPOT %1</source>
        <translation>TPOT %1</translation>
    </message>
    <message>
        <source>%1 per GPU at the service line, %2 chosen because %3 binds at %4 requests a replica.</source>
        <translation>%1 per GPU at the service line, %2 chosen because %3 binds at %4 requests a replica.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because %2 binds at %3 requests a replica; without that limit %4.</source>
        <translation>%1 per GPU chosen because %2 binds at %3 requests a replica; without that limit %4.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because %2 and %3 bind together at %4 requests a replica; without both %5.</source>
        <translation>%1 per GPU chosen because %2 and %3 bind together at %4 requests a replica; without both %5.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because the memory binds: the KV cache holds %2 requests a replica.</source>
        <translation>%1 per GPU chosen because the memory binds: the KV cache holds %2 requests a replica.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because the most requests at once are reached: %2 a replica.</source>
        <translation>%1 per GPU chosen because the most requests at once are reached: %2 a replica.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen; no limit binds: beyond %2 requests a replica the tokens grow no more.</source>
        <translation>%1 per GPU chosen; no limit binds: beyond %2 requests a replica the tokens grow no more.</translation>
    </message>
    <message>
        <source>weights read %1</source>
        <translation>weights read %1</translation>
    </message>
    <message>
        <source>KV cache read %1</source>
        <translation>KV cache read %1</translation>
    </message>
    <message>
        <source>arithmetic %1</source>
        <translation>arithmetic %1</translation>
    </message>
    <message>
        <source>links %1</source>
        <translation>links %1</translation>
    </message>
    <message>
        <source>prefill in between %1</source>
        <translation>prefill in between %1</translation>
    </message>
    <message>
        <source>launch and scheduling %1</source>
        <translation>launch and scheduling %1</translation>
    </message>
    <message>
        <source>wait for the first token %1</source>
        <translation>wait for the first token %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>costs the same</source>
        <translation>costs the same</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>TTFT at least %1, wanted %2</source>
        <translation>TTFT at least %1, wanted %2</translation>
    </message>
    <message>
        <source>TPOT at least %1, wanted %2</source>
        <translation>TPOT at least %1, wanted %2</translation>
    </message>
    <message>
        <source>no load meets both limits</source>
        <translation>no load meets both limits</translation>
    </message>
    <message>
        <source>as %1: whole experts or slices of them cost the same here</source>
        <translation>as %1: whole experts or slices of them cost the same here</translation>
    </message>
    <message>
        <source>does not fit: %1 a GPU short</source>
        <translation>does not fit: %1 a GPU short</translation>
    </message>
    <message>
        <source>The row&apos;s pools need %1 GPUs and it names %2: %1 are taken.</source>
        <translation>The row&apos;s pools need %1 GPUs and it names %2: %1 are taken.</translation>
    </message>
    <message>
        <source>The records of %1, of %2 or of the calibration hold values no time follows from.</source>
        <translation>The records of %1, of %2 or of the calibration hold values no time follows from.</translation>
    </message>
    <message>
        <source>%1 has no experts to spread over %2 GPUs.</source>
        <translation>%1 has no experts to spread over %2 GPUs.</translation>
    </message>
    <message>
        <source>Training in &apos;%1&apos; is not computed: choose bf16, fp8 or fp4.</source>
        <translation>Training in &apos;%1&apos; is not computed: choose bf16, fp8 or fp4.</translation>
    </message>
    <message>
        <source>There is no precision called &apos;%1&apos;.</source>
        <translation>There is no precision called &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no scenario called &apos;%1&apos;: it is offline, server or interactive.</source>
        <translation>There is no scenario called &apos;%1&apos;: it is offline, server or interactive.</translation>
    </message>
    <message>
        <source>The row&apos;s precision is taken from its &apos;%1&apos;: %2.</source>
        <translation>The row&apos;s precision is taken from its &apos;%1&apos;: %2.</translation>
    </message>
    <message>
        <source>The row names no precision: bf16 is assumed.</source>
        <translation>The row names no precision: bf16 is assumed.</translation>
    </message>
    <message>
        <source>There is no precision called &apos;%1&apos;: bf16 is assumed.</source>
        <translation>There is no precision called &apos;%1&apos;: bf16 is assumed.</translation>
    </message>
    <message>
        <source>The row gives no time to first token or no time per token.</source>
        <translation>The row gives no time to first token or no time per token.</translation>
    </message>
    <message>
        <source>The row names no known precision, and a fit cannot assume one: fill in its &apos;precision&apos;.</source>
        <translation>The row names no known precision, and a fit cannot assume one: fill in its &apos;precision&apos;.</translation>
    </message>
    <message>
        <source>The model has no answer for the row.</source>
        <translation>The model has no answer for the row.</translation>
    </message>
    <message>
        <source>The row&apos;s %1 of %2 is more than %3 times off the predicted %4: check its unit.</source>
        <translation>The row&apos;s %1 of %2 is more than %3 times off the predicted %4: check its unit.</translation>
    </message>
    <message>
        <source>No source gives the scale-up bandwidth of %1: its links are taken as PCIe 5.0 x16.</source>
        <translation>No source gives the scale-up bandwidth of %1: its links are taken as PCIe 5.0 x16.</translation>
    </message>
    <message>
        <source>No source gives the dense BF16 rate of %1, so its training cannot be computed: enter it in the accelerator&apos;s record.</source>
        <translation>No source gives the dense BF16 rate of %1, so its training cannot be computed: enter it in the accelerator&apos;s record.</translation>
    </message>
    <message>
        <source>The row gives neither tokens_per_s_per_gpu nor MFU_vs_dense_peak_of_precision.</source>
        <translation>The row gives neither tokens_per_s_per_gpu nor MFU_vs_dense_peak_of_precision.</translation>
    </message>
    <message>
        <source>The catalogue lacks the model&apos;s parameters or the accelerator&apos;s arithmetic.</source>
        <translation>The catalogue lacks the model&apos;s parameters or the accelerator&apos;s arithmetic.</translation>
    </message>
</context>
<context>
    <name>CostGroup</name>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Site works</source>
        <translation>Site works</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>Electrical</translation>
    </message>
    <message>
        <source>Mechanical and cooling</source>
        <translation>Mechanical and cooling</translation>
    </message>
    <message>
        <source>GPU racks</source>
        <translation>GPU racks</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Own power</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Grid connection</translation>
    </message>
    <message>
        <source>Design and management</source>
        <translation>Design and management</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingency</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Own fuel</source>
        <translation>Own fuel</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Property tax</source>
        <translation>Property tax</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>Mechanical</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>Network and storage</translation>
    </message>
    <message>
        <source>Design and permits</source>
        <translation>Design and permits</translation>
    </message>
</context>
<context>
    <name>CostItem</name>
    <message>
        <source>Design, permits, management</source>
        <translation>Design, permits, management</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingency</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Own fuel</source>
        <translation>Own fuel</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The header has %1 columns; at most %2 are read.</source>
        <translation>The header has %1 columns; at most %2 are read.</translation>
    </message>
    <message>
        <source>In the header, text follows the closing quotation mark of column %1.</source>
        <translation>In the header, text follows the closing quotation mark of column %1.</translation>
    </message>
    <message>
        <source>The header names the column &apos;%1&apos; twice: rename or remove one.</source>
        <translation>The header names the column &apos;%1&apos; twice: rename or remove one.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of column %1.</source>
        <translation>Text follows the closing quotation mark of column %1.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2.</source>
        <translation>The row has %1 cells and the header %2.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed, so the rows from there on cannot be told apart.</source>
        <translation>The quotation mark that opens in line %1 is never closed, so the rows from there on cannot be told apart.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>The file is empty: it has no header and no rows.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: split it.</source>
        <translation>The file has more than %1 rows: split it.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells: split it.</source>
        <translation>The file has more than %1 cells: split it.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>The file has a header and no rows.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are read.</source>
        <translation>The file has %1 MB; at most %2 MB are read.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>CP949</source>
        <translation>CP949</translation>
    </message>
    <message>
        <source>columns separated by commas</source>
        <translation>columns separated by commas</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>columns separated by semicolons</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>columns separated by tabs</translation>
    </message>
    <message>
        <source>columns separated as its first line says</source>
        <translation>columns separated as its first line says</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, decimal comma</source>
        <translation>%1, %2, decimal comma</translation>
    </message>
    <message>
        <source>%1, %2, numbers such as 1,234 unclear</source>
        <translation>%1, %2, numbers such as 1,234 unclear</translation>
    </message>
    <message>
        <source>The row&apos;s &apos;%1&apos; is &apos;%2&apos;, which is no number (thousands are written without separators).</source>
        <translation>The row&apos;s &apos;%1&apos; is &apos;%2&apos;, which is no number (thousands are written without separators).</translation>
    </message>
    <message>
        <source>The row&apos;s &apos;%1&apos; is %2, outside %3 to %4: check its unit and its column.</source>
        <translation>The row&apos;s &apos;%1&apos; is %2, outside %3 to %4: check its unit and its column.</translation>
    </message>
    <message>
        <source>The row&apos;s &apos;%1&apos; is %2, which is no whole number.</source>
        <translation>The row&apos;s &apos;%1&apos; is %2, which is no whole number.</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 and is damaged: save it as UTF-8.</source>
        <translation>The file begins as UTF-16 and is damaged: save it as UTF-8.</translation>
    </message>
    <message>
        <source>The file is UTF-32, which is not read: save it as UTF-8.</source>
        <translation>The file is UTF-32, which is not read: save it as UTF-8.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8, UTF-16 nor CP949: save it as UTF-8.</source>
        <translation>The file is neither UTF-8, UTF-16 nor CP949: save it as UTF-8.</translation>
    </message>
    <message>
        <source>The file is no text: it holds bytes that no CSV file has.</source>
        <translation>The file is no text: it holds bytes that no CSV file has.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 is added</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 is gone</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 is another</source>
        <translation>%1: %2 is another</translation>
    </message>
    <message>
        <source>%1: source or range of %2</source>
        <translation>%1: source or range of %2</translation>
    </message>
    <message>
        <source>%1: shape, route or order</source>
        <translation>%1: shape, route or order</translation>
    </message>
    <message>
        <source>Both hold the same plan.</source>
        <translation>Both hold the same plan.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>%1 units</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 racks</translation>
    </message>
    <message>
        <source>%1 racks · %2</source>
        <translation>%1 racks · %2</translation>
    </message>
    <message>
        <source>Floors: %1</source>
        <translation>Floors: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Site boundary %1 · setback %2</source>
        <translation>Site boundary %1 · setback %2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Racks, phase 1</source>
        <translation>Racks, phase 1</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Racks, later phases</source>
        <translation>Racks, later phases</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Paste %1</source>
        <translation>Paste %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicate %1</translation>
    </message>
    <message>
        <source>An array holds at most %1 copies; choose fewer columns or rows.</source>
        <translation>An array holds at most %1 copies; choose fewer columns or rows.</translation>
    </message>
    <message>
        <source>Array of %1</source>
        <translation>Array of %1</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objects</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>A feed joins two ports; start and end it on a port.</source>
        <translation>A feed joins two ports; start and end it on a port.</translation>
    </message>
    <message>
        <source>A feed joins two different objects; end it at another one.</source>
        <translation>A feed joins two different objects; end it at another one.</translation>
    </message>
    <message>
        <source>%1 cannot be joined to %2; choose a port of the same kind.</source>
        <translation>%1 cannot be joined to %2; choose a port of the same kind.</translation>
    </message>
    <message>
        <source>These ports are joined already; raise the number of circuits instead.</source>
        <translation>These ports are joined already; raise the number of circuits instead.</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Join %1 and %2</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>%1 is locked; unlock it first.</source>
        <translation>%1 is locked; unlock it first.</translation>
    </message>
    <message>
        <source>The plan has no such part or value; choose it anew.</source>
        <translation>The plan has no such part or value; choose it anew.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 must be a number from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 does not take this value; choose one of those offered.</source>
        <translation>%1 does not take this value; choose one of those offered.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lock %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Unlock %1</translation>
    </message>
    <message>
        <source>There is no such phase in the plan; choose one of its phases.</source>
        <translation>There is no such phase in the plan; choose one of its phases.</translation>
    </message>
    <message>
        <source>Change phase of %1</source>
        <translation>Change phase of %1</translation>
    </message>
    <message>
        <source>Change storey of %1</source>
        <translation>Change storey of %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Ungroup %1</translation>
    </message>
    <message>
        <source>A site boundary needs at least three corners; add a corner.</source>
        <translation>A site boundary needs at least three corners; add a corner.</translation>
    </message>
    <message>
        <source>The edges of a site boundary must not cross; move the corner back.</source>
        <translation>The edges of a site boundary must not cross; move the corner back.</translation>
    </message>
    <message>
        <source>Change the site boundary</source>
        <translation>Change the site boundary</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Add service %1</translation>
    </message>
    <message>
        <source>A plan needs a service; change this one instead of removing it.</source>
        <translation>A plan needs a service; change this one instead of removing it.</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Remove service %1</translation>
    </message>
    <message>
        <source>A plan needs a phase; change this one instead of removing it.</source>
        <translation>A plan needs a phase; change this one instead of removing it.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>A waiver needs a reason; write why the finding is accepted.</source>
        <translation>A waiver needs a reason; write why the finding is accepted.</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Waive a finding</translation>
    </message>
    <message>
        <source>Withdraw a waiver</source>
        <translation>Withdraw a waiver</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turn %1</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Align %1</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Distribute %1</translation>
    </message>
    <message>
        <source>%1 has no racks to size it by; enter rows and racks a row first.</source>
        <translation>%1 has no racks to size it by; enter rows and racks a row first.</translation>
    </message>
    <message>
        <source>Size %1 to its racks</source>
        <translation>Size %1 to its racks</translation>
    </message>
    <message>
        <source>No rack fits into %1; make it larger or its aisles narrower.</source>
        <translation>No rack fits into %1; make it larger or its aisles narrower.</translation>
    </message>
    <message>
        <source>Fill %1 with racks</source>
        <translation>Fill %1 with racks</translation>
    </message>
    <message>
        <source>Move %1 by %2</source>
        <translation>Move %1 by %2</translation>
    </message>
    <message>
        <source>%1 is a year and a month, written as 2026-07.</source>
        <translation>%1 is a year and a month, written as 2026-07.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 bytes of text without NUL characters.</source>
        <translation>%1 takes at most %2 bytes of text without NUL characters.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A part takes at most %1 notes; remove one first.</source>
        <translation>A part takes at most %1 notes; remove one first.</translation>
    </message>
    <message>
        <source>A source takes at most %1 bytes of text without NUL characters; shorten it.</source>
        <translation>A source takes at most %1 bytes of text without NUL characters; shorten it.</translation>
    </message>
    <message>
        <source>Low and high must be numbers; enter them again.</source>
        <translation>Low and high must be numbers; enter them again.</translation>
    </message>
    <message>
        <source>A point lies at most %1 from the origin of the drawing along each axis; move it nearer.</source>
        <translation>A point lies at most %1 from the origin of the drawing along each axis; move it nearer.</translation>
    </message>
    <message>
        <source>A site boundary has at most %1 corners; leave some out.</source>
        <translation>A site boundary has at most %1 corners; leave some out.</translation>
    </message>
    <message>
        <source>A feed has at most %1 waypoints; leave some out.</source>
        <translation>A feed has at most %1 waypoints; leave some out.</translation>
    </message>
    <message>
        <source>A scenario has at most %1 differences; leave some out.</source>
        <translation>A scenario has at most %1 differences; leave some out.</translation>
    </message>
    <message>
        <source>A difference of the scenario has a value that cannot be kept; enter it again.</source>
        <translation>A difference of the scenario has a value that cannot be kept; enter it again.</translation>
    </message>
    <message>
        <source>A plan holds at most %1 under %2; remove some first.</source>
        <translation>A plan holds at most %1 under %2; remove some first.</translation>
    </message>
    <message>
        <source>All feeds together have at most %1 waypoints; leave some out.</source>
        <translation>All feeds together have at most %1 waypoints; leave some out.</translation>
    </message>
    <message>
        <source>All scenarios together have at most %1 differences; leave some out.</source>
        <translation>All scenarios together have at most %1 differences; leave some out.</translation>
    </message>
    <message>
        <source>At most %1 findings can be accepted; withdraw a waiver first.</source>
        <translation>At most %1 findings can be accepted; withdraw a waiver first.</translation>
    </message>
    <message>
        <source>A waiver names at most %1 objects; accept the findings in smaller groups.</source>
        <translation>A waiver names at most %1 objects; accept the findings in smaller groups.</translation>
    </message>
    <message>
        <source>A reason takes at most %1 bytes of text without NUL characters; shorten it.</source>
        <translation>A reason takes at most %1 bytes of text without NUL characters; shorten it.</translation>
    </message>
    <message>
        <source>%1 parts are called &apos;%2&apos;; write %3 or %4 instead.</source>
        <translation>%1 parts are called &apos;%2&apos;; write %3 or %4 instead.</translation>
    </message>
    <message>
        <source>The plan has nothing that is called &apos;%1&apos;.</source>
        <translation>The plan has nothing that is called &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The plan has nothing that is called &apos;%1&apos;; the nearest are %2.</source>
        <translation>The plan has nothing that is called &apos;%1&apos;; the nearest are %2.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos;; the nearest are %2.</source>
        <translation>There is no part &apos;%1&apos;; the nearest are %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no change; write one such as supply.contract=60 MW.</source>
        <translation>&apos;%1&apos; is no change; write one such as supply.contract=60 MW.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no change; write one such as rows=4.</source>
        <translation>&apos;%1&apos; is no change; write one such as rows=4.</translation>
    </message>
    <message>
        <source>%1 has no value &apos;%2&apos;; the nearest are %3.</source>
        <translation>%1 has no value &apos;%2&apos;; the nearest are %3.</translation>
    </message>
    <message>
        <source>%1 has no port for this feed: %2.</source>
        <translation>%1 has no port for this feed: %2.</translation>
    </message>
    <message>
        <source>Nothing in the plan uses %1; choose the record where it is wanted.</source>
        <translation>Nothing in the plan uses %1; choose the record where it is wanted.</translation>
    </message>
    <message>
        <source>Use %1 instead of %2</source>
        <translation>Use %1 instead of %2</translation>
    </message>
    <message>
        <source>%1 values of the plan name %2; choose another record there first.</source>
        <translation>%1 values of the plan name %2; choose another record there first.</translation>
    </message>
    <message>
        <source>The record %1 names %2; change it first.</source>
        <translation>The record %1 names %2; change it first.</translation>
    </message>
    <message>
        <source>%1 is no number and has no low and high.</source>
        <translation>%1 is no number and has no low and high.</translation>
    </message>
    <message>
        <source>The value of %1 must lie between its low and its high.</source>
        <translation>The value of %1 must lie between its low and its high.</translation>
    </message>
    <message>
        <source>The place &apos;%1&apos; is not two lengths; write left and top such as 10,20.</source>
        <translation>The place &apos;%1&apos; is not two lengths; write left and top such as 10,20.</translation>
    </message>
    <message>
        <source>The size &apos;%1&apos; is not two lengths; write width and depth such as 40x30.</source>
        <translation>The size &apos;%1&apos; is not two lengths; write width and depth such as 40x30.</translation>
    </message>
    <message>
        <source>There is no kind &apos;%1&apos;; the nearest are %2.</source>
        <translation>There is no kind &apos;%1&apos;; the nearest are %2.</translation>
    </message>
    <message>
        <source>A %1 stands on no map; leave out place, size and storey.</source>
        <translation>A %1 stands on no map; leave out place, size and storey.</translation>
    </message>
    <message>
        <source>Low and high belong to one value; change one at a time.</source>
        <translation>Low and high belong to one value; change one at a time.</translation>
    </message>
    <message>
        <source>Change %1 values</source>
        <translation>Change %1 values</translation>
    </message>
    <message>
        <source>The %1 of a plan cannot be removed; change its values.</source>
        <translation>The %1 of a plan cannot be removed; change its values.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 must be a whole number.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false.</source>
        <translation>&apos;%1&apos; is neither true nor false.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice; there are %2.</source>
        <translation>&apos;%1&apos; is no choice; there are %2.</translation>
    </message>
    <message>
        <source>There is no record &apos;%1&apos; of the kind %2; the nearest are %3.</source>
        <translation>There is no record &apos;%1&apos; of the kind %2; the nearest are %3.</translation>
    </message>
    <message>
        <source>More than one part is called &apos;%1&apos;; write its number, such as #%2.</source>
        <translation>More than one part is called &apos;%1&apos;; write its number, such as #%2.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos;; the nearest are %2.</source>
        <translation>There is no &apos;%1&apos;; the nearest are %2.</translation>
    </message>
    <message>
        <source>The objects name %1 services and phases that this plan lacked; they were added: %2.</source>
        <translation>The objects name %1 services and phases that this plan lacked; they were added: %2.</translation>
    </message>
    <message>
        <source>The objects name “%1”, which this plan lacked; it was added.</source>
        <translation>The objects name “%1”, which this plan lacked; it was added.</translation>
    </message>
    <message>
        <source>What some of the objects named was not copied with them; they now name the first of this plan.</source>
        <translation>What some of the objects named was not copied with them; they now name the first of this plan.</translation>
    </message>
    <message>
        <source>The source and the range noted for %1 belonged to the old value and were taken away.</source>
        <translation>The source and the range noted for %1 belonged to the old value and were taken away.</translation>
    </message>
    <message>
        <source>The source noted for %1 belonged to the old value and was taken away.</source>
        <translation>The source noted for %1 belonged to the old value and was taken away.</translation>
    </message>
    <message>
        <source>The range noted for %1 does not hold the new value and was taken away.</source>
        <translation>The range noted for %1 does not hold the new value and was taken away.</translation>
    </message>
    <message>
        <source>%1 must be 0 or a number from %2 to %3.</source>
        <translation>%1 must be 0 or a number from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Mean of all</source>
        <translation>Mean of all</translation>
    </message>
    <message>
        <source>TensorRT-LLM</source>
        <translation>TensorRT-LLM</translation>
    </message>
    <message>
        <source>SGLang</source>
        <translation>SGLang</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>and %1 more halls</source>
        <translation>and %1 more halls</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>Energy charge</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Demand charge</translation>
    </message>
    <message>
        <source>Climate and environment charge</source>
        <translation>Climate and environment charge</translation>
    </message>
    <message>
        <source>Fuel cost adjustment</source>
        <translation>Fuel cost adjustment</translation>
    </message>
    <message>
        <source>Power industry fund</source>
        <translation>Power industry fund</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Total without VAT</translation>
    </message>
    <message>
        <source>E electricity a year</source>
        <translation>E electricity a year</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>O cash opex a year</source>
        <translation>O cash opex a year</translation>
    </message>
    <message>
        <source>R rent a year</source>
        <translation>R rent a year</translation>
    </message>
    <message>
        <source>D depreciation a year</source>
        <translation>D depreciation a year</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>Heat rejection</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>Pumps</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>Electrical losses</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries</source>
        <translation>Lighting and auxiliaries</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>Own generation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Water a year</source>
        <translation>Water a year</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Energy from the grid</translation>
    </message>
    <message>
        <source>Power at the racks</source>
        <translation>Power at the racks</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Node health</source>
        <translation>Node health</translation>
    </message>
    <message>
        <source>set in the plan</source>
        <translation>set in the plan</translation>
    </message>
    <message>
        <source>estimate, %1 to %2</source>
        <translation>estimate, %1 to %2</translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2, from the low and high of each input</source>
        <translation>P10 to P90: %1 to %2, from the low and high of each input</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>What it is made of</translation>
    </message>
    <message>
        <source>Inputs it rests on</source>
        <translation>Inputs it rests on</translation>
    </message>
    <message>
        <source>Efficiency of distribution at full load</source>
        <translation>Efficiency of distribution at full load</translation>
    </message>
    <message>
        <source>Efficiency of UPS at full load</source>
        <translation>Efficiency of UPS at full load</translation>
    </message>
    <message>
        <source>Efficiency of transformers at full load</source>
        <translation>Efficiency of transformers at full load</translation>
    </message>
    <message>
        <source>Cooling, lighting and their losses in the hottest hour</source>
        <translation>Cooling, lighting and their losses in the hottest hour</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Asked: %1</source>
        <translation>Asked: %1</translation>
    </message>
    <message>
        <source>Served: %1</source>
        <translation>Served: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Why it is blank</source>
        <translation>Why it is blank</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unit of the quantity</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Opex with electricity</source>
        <translation>Opex with electricity</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Depreciation</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Residual value</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>Cumulated</translation>
    </message>
    <message>
        <source>Tokens sold</source>
        <translation>Tokens sold</translation>
    </message>
    <message>
        <source>Inflation factor</source>
        <translation>Inflation factor</translation>
    </message>
    <message>
        <source>Real discount factor</source>
        <translation>Real discount factor</translation>
    </message>
    <message>
        <source>Nominal discount factor</source>
        <translation>Nominal discount factor</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Electricity used</source>
        <translation>Electricity used</translation>
    </message>
    <message>
        <source>Maximum demand</source>
        <translation>Maximum demand</translation>
    </message>
    <message>
        <source>Billing demand</source>
        <translation>Billing demand</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>Energy charge</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Demand charge</translation>
    </message>
    <message>
        <source>Climate charge</source>
        <translation>Climate charge</translation>
    </message>
    <message>
        <source>Fuel charge</source>
        <translation>Fuel charge</translation>
    </message>
    <message>
        <source>Electricity industry fund</source>
        <translation>Electricity industry fund</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rack power</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Floor area</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>Storey</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>Tokens a year</translation>
    </message>
    <message>
        <source>Unmet tokens a year</source>
        <translation>Unmet tokens a year</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>Peak hour</translation>
    </message>
    <message>
        <source>Hours at capacity</source>
        <translation>Hours at capacity</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Time to first token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Time per output token</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site with IT at full load</source>
        <translation>Site with IT at full load</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Fans in the halls</source>
        <translation>Fans in the halls</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>Pumps</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>Heat rejection</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>Electrical losses</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries</source>
        <translation>Lighting and auxiliaries</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>There is not enough memory for this; close other programs and try again.</translation>
    </message>
    <message>
        <source>The system starts no more work at present; close other programs and try again.</source>
        <translation>The system starts no more work at present; close other programs and try again.</translation>
    </message>
    <message>
        <source>This could not be done, for a reason that the program does not know. The plan is as it was; save it under another name.</source>
        <translation>This could not be done, for a reason that the program does not know. The plan is as it was; save it under another name.</translation>
    </message>
    <message>
        <source>the plan cannot be saved as it is</source>
        <translation>the plan cannot be saved as it is</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>there is not enough memory</translation>
    </message>
    <message>
        <source>the system starts no more work</source>
        <translation>the system starts no more work</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>the reason is unknown</translation>
    </message>
    <message>
        <source>The safety copy of this plan could not be written: %1. Save the plan now and often.</source>
        <translation>The safety copy of this plan could not be written: %1. Save the plan now and often.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>there is no permission to write there</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>the system allows no file so large</source>
        <translation>the system allows no file so large</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>the disk reports a fault</translation>
    </message>
    <message>
        <source>the folder is no longer there</source>
        <translation>the folder is no longer there</translation>
    </message>
    <message>
        <source>there is a file where the folder should be</source>
        <translation>there is a file where the folder should be</translation>
    </message>
</context>
<context>
    <name>FeedKind</name>
    <message>
        <source>Power A</source>
        <translation>Power A</translation>
    </message>
    <message>
        <source>Power B</source>
        <translation>Power B</translation>
    </message>
    <message>
        <source>Cooling supply</source>
        <translation>Cooling supply</translation>
    </message>
    <message>
        <source>Cooling return</source>
        <translation>Cooling return</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Fibre</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the object is called on the map and in tables.</source>
        <translation>What the object is called on the map and in tables.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of the unturned footprint, from the origin of the drawing.</source>
        <translation>Left edge of the unturned footprint, from the origin of the drawing.</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Top edge of the unturned footprint, from the origin of the drawing.</source>
        <translation>Top edge of the unturned footprint, from the origin of the drawing.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Size of the footprint along its own horizontal axis.</source>
        <translation>Size of the footprint along its own horizontal axis.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Size of the footprint along its own vertical axis.</source>
        <translation>Size of the footprint along its own vertical axis.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Turn about the centre, clockwise.</source>
        <translation>Turn about the centre, clockwise.</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>Storey</translation>
    </message>
    <message>
        <source>Storey on which the object stands; overlap is judged within a storey.</source>
        <translation>Storey on which the object stands; overlap is judged within a storey.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage of building to which the object belongs.</source>
        <translation>Stage of building to which the object belongs.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>A locked object is not moved or changed on the map.</source>
        <translation>A locked object is not moved or changed on the map.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Kind of rack; its record gives accelerators, power, size and price.</source>
        <translation>Kind of rack; its record gives accelerators, power, size and price.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows of racks in the hall.</source>
        <translation>Rows of racks in the hall.</translation>
    </message>
    <message>
        <source>Racks a row</source>
        <translation>Racks a row</translation>
    </message>
    <message>
        <source>Racks in each row.</source>
        <translation>Racks in each row.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service of the workload that this hall runs.</source>
        <translation>Service of the workload that this hall runs.</translation>
    </message>
    <message>
        <source>Cold aisle</source>
        <translation>Cold aisle</translation>
    </message>
    <message>
        <source>Clear width between the fronts of two rows.</source>
        <translation>Clear width between the fronts of two rows.</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>Aisles</translation>
    </message>
    <message>
        <source>Hot aisle</source>
        <translation>Hot aisle</translation>
    </message>
    <message>
        <source>Clear width between the backs of two rows.</source>
        <translation>Clear width between the backs of two rows.</translation>
    </message>
    <message>
        <source>End aisle</source>
        <translation>End aisle</translation>
    </message>
    <message>
        <source>Clear way at each end of a row.</source>
        <translation>Clear way at each end of a row.</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Storeys</translation>
    </message>
    <message>
        <source>Storeys of the office building.</source>
        <translation>Storeys of the office building.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Catalogue record that gives rating, size and efficiency.</source>
        <translation>Catalogue record that gives rating, size and efficiency.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>How many of them, spare units included.</source>
        <translation>How many of them, spare units included.</translation>
    </message>
    <message>
        <source>Grid voltage</source>
        <translation>Grid voltage</translation>
    </message>
    <message>
        <source>Nominal voltage at the point of supply.</source>
        <translation>Nominal voltage at the point of supply.</translation>
    </message>
    <message>
        <source>Main transformer</source>
        <translation>Main transformer</translation>
    </message>
    <message>
        <source>Record of the main transformers.</source>
        <translation>Record of the main transformers.</translation>
    </message>
    <message>
        <source>How many main transformers, spare units included.</source>
        <translation>How many main transformers, spare units included.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>How many UPS modules, spare modules included.</source>
        <translation>How many UPS modules, spare modules included.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomy</translation>
    </message>
    <message>
        <source>Minutes the batteries carry the rated load.</source>
        <translation>Minutes the batteries carry the rated load.</translation>
    </message>
    <message>
        <source>Fuel on site</source>
        <translation>Fuel on site</translation>
    </message>
    <message>
        <source>Hours at rated load without a delivery.</source>
        <translation>Hours at rated load without a delivery.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Rated charge and discharge power.</source>
        <translation>Rated charge and discharge power.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Usable energy.</source>
        <translation>Usable energy.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Water held for make-up.</source>
        <translation>Water held for make-up.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>What the label says.</source>
        <translation>What the label says.</translation>
    </message>
    <message>
        <source>What the feed is called.</source>
        <translation>What the feed is called.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What flows in it.</source>
        <translation>What flows in it.</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>Parallel cables or pipes.</source>
        <translation>Parallel cables or pipes.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Voltage</translation>
    </message>
    <message>
        <source>Line voltage of a power feed.</source>
        <translation>Line voltage of a power feed.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Copper per phase and circuit of a power feed.</source>
        <translation>Copper per phase and circuit of a power feed.</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diameter</translation>
    </message>
    <message>
        <source>Inner diameter of a pipe.</source>
        <translation>Inner diameter of a pipe.</translation>
    </message>
    <message>
        <source>Stage of building to which the feed belongs.</source>
        <translation>Stage of building to which the feed belongs.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name of the project, on the cover of the report.</source>
        <translation>Name of the project, on the cover of the report.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Who drew the plan.</source>
        <translation>Who drew the plan.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For whom the plan is made.</source>
        <translation>For whom the plan is made.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revision letter in the title block.</source>
        <translation>Revision letter in the title block.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Typical year of hourly weather that cooling is computed with.</source>
        <translation>Typical year of hourly weather that cooling is computed with.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Country code of the grid the carbon factor belongs to.</source>
        <translation>Country code of the grid the carbon factor belongs to.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude of the drawing&apos;s origin.</source>
        <translation>Latitude of the drawing&apos;s origin.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Longitude of the drawing&apos;s origin.</source>
        <translation>Longitude of the drawing&apos;s origin.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>North</translation>
    </message>
    <message>
        <source>Direction of north, clockwise from the top of the drawing.</source>
        <translation>Direction of north, clockwise from the top of the drawing.</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Setback</translation>
    </message>
    <message>
        <source>Least distance of buildings from the boundary.</source>
        <translation>Least distance of buildings from the boundary.</translation>
    </message>
    <message>
        <source>Storeys of the main building.</source>
        <translation>Storeys of the main building.</translation>
    </message>
    <message>
        <source>Land price</source>
        <translation>Land price</translation>
    </message>
    <message>
        <source>Price of the whole site; zero where the land is leased.</source>
        <translation>Price of the whole site; zero where the land is leased.</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Land leased</source>
        <translation>Land leased</translation>
    </message>
    <message>
        <source>The land is rented, not bought.</source>
        <translation>The land is rented, not bought.</translation>
    </message>
    <message>
        <source>Land rent</source>
        <translation>Land rent</translation>
    </message>
    <message>
        <source>Rent of the land in a year.</source>
        <translation>Rent of the land in a year.</translation>
    </message>
    <message>
        <source>Building leased</source>
        <translation>Building leased</translation>
    </message>
    <message>
        <source>The building is rented: its shell is not in capex.</source>
        <translation>The building is rented: its shell is not in capex.</translation>
    </message>
    <message>
        <source>Building rent</source>
        <translation>Building rent</translation>
    </message>
    <message>
        <source>Rent of the building in a year.</source>
        <translation>Rent of the building in a year.</translation>
    </message>
    <message>
        <source>Announced GPUs</source>
        <translation>Announced GPUs</translation>
    </message>
    <message>
        <source>What the project announced; the findings state the gap.</source>
        <translation>What the project announced; the findings state the gap.</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Price year</translation>
    </message>
    <message>
        <source>Year of the money in the plan; amounts are real.</source>
        <translation>Year of the money in the plan; amounts are real.</translation>
    </message>
    <message>
        <source>What the service is called.</source>
        <translation>What the service is called.</translation>
    </message>
    <message>
        <source>Language model that is served.</source>
        <translation>Language model that is served.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>Number format of the weights.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Tokens of a request&apos;s input, mean.</source>
        <translation>Tokens of a request&apos;s input, mean.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Tokens of a request&apos;s output, mean.</source>
        <translation>Tokens of a request&apos;s output, mean.</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>Prefix cache</translation>
    </message>
    <message>
        <source>Share of the input tokens found in the prefix cache.</source>
        <translation>Share of the input tokens found in the prefix cache.</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>TTFT limit</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>TPOT limit</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Engine factor</source>
        <translation>Engine factor</translation>
    </message>
    <message>
        <source>Token price</source>
        <translation>Token price</translation>
    </message>
    <message>
        <source>Price of a million output tokens without VAT; input tokens are sold within it.</source>
        <translation>Price of a million output tokens without VAT; input tokens are sold within it.</translation>
    </message>
    <message>
        <source>Price decline</source>
        <translation>Price decline</translation>
    </message>
    <message>
        <source>Fall of the token price in a year; keep it low where the refreshed IT is taken to make no more tokens.</source>
        <translation>Fall of the token price in a year; keep it low where the refreshed IT is taken to make no more tokens.</translation>
    </message>
    <message>
        <source>Domestic share</source>
        <translation>Domestic share</translation>
    </message>
    <message>
        <source>Share of the revenue earned and kept at home.</source>
        <translation>Share of the revenue earned and kept at home.</translation>
    </message>
    <message>
        <source>UPS redundancy</source>
        <translation>UPS redundancy</translation>
    </message>
    <message>
        <source>Installed UPS capacity against the load.</source>
        <translation>Installed UPS capacity against the load.</translation>
    </message>
    <message>
        <source>Transformer redundancy</source>
        <translation>Transformer redundancy</translation>
    </message>
    <message>
        <source>Installed transformer capacity against the load.</source>
        <translation>Installed transformer capacity against the load.</translation>
    </message>
    <message>
        <source>UPS eco mode</source>
        <translation>UPS eco mode</translation>
    </message>
    <message>
        <source>Share of the hours the UPS runs in eco mode.</source>
        <translation>Share of the hours the UPS runs in eco mode.</translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation>Distribution loss</translation>
    </message>
    <message>
        <source>Loss in busway and PDU, of what flows through them.</source>
        <translation>Loss in busway and PDU, of what flows through them.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Idle power</translation>
    </message>
    <message>
        <source>Rack power at no load over full load.</source>
        <translation>Rack power at no load over full load.</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rack power</translation>
    </message>
    <message>
        <source>Rack power at full load over the rack&apos;s rating.</source>
        <translation>Rack power at full load over the rack&apos;s rating.</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Power factor</translation>
    </message>
    <message>
        <source>Real over apparent power at the grid intake.</source>
        <translation>Real over apparent power at the grid intake.</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Lighting</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries, of IT power.</source>
        <translation>Lighting and auxiliaries, of IT power.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Cooling system of the halls.</source>
        <translation>Cooling system of the halls.</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Water supply</source>
        <translation>Water supply</translation>
    </message>
    <message>
        <source>Facility water to the CDUs or air coils.</source>
        <translation>Facility water to the CDUs or air coils.</translation>
    </message>
    <message>
        <source>Liquid share</source>
        <translation>Liquid share</translation>
    </message>
    <message>
        <source>Share of IT heat taken by liquid at the chip.</source>
        <translation>Share of IT heat taken by liquid at the chip.</translation>
    </message>
    <message>
        <source>Spare units</source>
        <translation>Spare units</translation>
    </message>
    <message>
        <source>Heat-rejection units beyond the need: N+1 is 1.</source>
        <translation>Heat-rejection units beyond the need: N+1 is 1.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Electricity tariff of the grid contract.</source>
        <translation>Electricity tariff of the grid contract.</translation>
    </message>
    <message>
        <source>Contract power</source>
        <translation>Contract power</translation>
    </message>
    <message>
        <source>Power contracted with the grid at full build.</source>
        <translation>Power contracted with the grid at full build.</translation>
    </message>
    <message>
        <source>Regional price</source>
        <translation>Regional price</translation>
    </message>
    <message>
        <source>What a regional price would add here to each kWh.</source>
        <translation>What a regional price would add here to each kWh.</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>Grid carbon</translation>
    </message>
    <message>
        <source>Location-based emissions of a kWh from the grid.</source>
        <translation>Location-based emissions of a kWh from the grid.</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbon</translation>
    </message>
    <message>
        <source>Fuel cell fuel</source>
        <translation>Fuel cell fuel</translation>
    </message>
    <message>
        <source>Fuel cost of a kWh made on site.</source>
        <translation>Fuel cost of a kWh made on site.</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Own power</translation>
    </message>
    <message>
        <source>Fuel cell carbon</source>
        <translation>Fuel cell carbon</translation>
    </message>
    <message>
        <source>Direct emissions of a kWh made on site.</source>
        <translation>Direct emissions of a kWh made on site.</translation>
    </message>
    <message>
        <source>Fuel cell load</source>
        <translation>Fuel cell load</translation>
    </message>
    <message>
        <source>Mean output of fuel cells over their rating.</source>
        <translation>Mean output of fuel cells over their rating.</translation>
    </message>
    <message>
        <source>Construction price</source>
        <translation>Construction price</translation>
    </message>
    <message>
        <source>On all construction items of the catalogue.</source>
        <translation>On all construction items of the catalogue.</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>IT price</source>
        <translation>IT price</translation>
    </message>
    <message>
        <source>On racks, network and storage of the catalogue.</source>
        <translation>On racks, network and storage of the catalogue.</translation>
    </message>
    <message>
        <source>Soft cost</source>
        <translation>Soft cost</translation>
    </message>
    <message>
        <source>Design, permits and management, of construction.</source>
        <translation>Design, permits and management, of construction.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingency</translation>
    </message>
    <message>
        <source>Of construction and soft cost.</source>
        <translation>Of construction and soft cost.</translation>
    </message>
    <message>
        <source>IT owned</source>
        <translation>IT owned</translation>
    </message>
    <message>
        <source>The racks are bought by the project; otherwise they are a tenant&apos;s.</source>
        <translation>The racks are bought by the project; otherwise they are a tenant&apos;s.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Full-time equivalents.</source>
        <translation>Full-time equivalents.</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>Opex</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>Water price</translation>
    </message>
    <message>
        <source>Industrial or city water with sewage.</source>
        <translation>Industrial or city water with sewage.</translation>
    </message>
    <message>
        <source>Other opex</source>
        <translation>Other opex</translation>
    </message>
    <message>
        <source>On maintenance, network, software, insurance and property tax of the catalogue.</source>
        <translation>On maintenance, network, software, insurance and property tax of the catalogue.</translation>
    </message>
    <message>
        <source>Real cost of capital</source>
        <translation>Real cost of capital</translation>
    </message>
    <message>
        <source>Real, before tax; used by levelised figures.</source>
        <translation>Real, before tax; used by levelised figures.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Nominal discount</source>
        <translation>Nominal discount</translation>
    </message>
    <message>
        <source>Nominal, after tax, unlevered; used by the net present value.</source>
        <translation>Nominal, after tax, unlevered; used by the net present value.</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Of operating costs.</source>
        <translation>Of operating costs.</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Income tax</translation>
    </message>
    <message>
        <source>Corporate income tax with local surtax.</source>
        <translation>Corporate income tax with local surtax.</translation>
    </message>
    <message>
        <source>GPU life</source>
        <translation>GPU life</translation>
    </message>
    <message>
        <source>Years until the IT is replaced.</source>
        <translation>Years until the IT is replaced.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>Plant life</source>
        <translation>Plant life</translation>
    </message>
    <message>
        <source>Years of electrical and mechanical plant.</source>
        <translation>Years of electrical and mechanical plant.</translation>
    </message>
    <message>
        <source>Building life</source>
        <translation>Building life</translation>
    </message>
    <message>
        <source>Years of the building.</source>
        <translation>Years of the building.</translation>
    </message>
    <message>
        <source>Refresh price</source>
        <translation>Refresh price</translation>
    </message>
    <message>
        <source>Price of the IT that replaces the old one, over today&apos;s.</source>
        <translation>Price of the IT that replaces the old one, over today&apos;s.</translation>
    </message>
    <message>
        <source>Refresh throughput</source>
        <translation>Refresh throughput</translation>
    </message>
    <message>
        <source>Tokens of the IT that replaces the old one over the old one&apos;s, at the same power; 1 counts on no gain, 3 in 5 years matches a token price that falls by 20 % a year.</source>
        <translation>Tokens of the IT that replaces the old one over the old one&apos;s, at the same power; 1 counts on no gain, 3 in 5 years matches a token price that falls by 20 % a year.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Residual value</translation>
    </message>
    <message>
        <source>Of plant and building at the end of the horizon.</source>
        <translation>Of plant and building at the end of the horizon.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Years from first energisation.</source>
        <translation>Years from first energisation.</translation>
    </message>
    <message>
        <source>Sales ramp</source>
        <translation>Sales ramp</translation>
    </message>
    <message>
        <source>Years from energisation to full sales.</source>
        <translation>Years from energisation to full sales.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Node health</source>
        <translation>Node health</translation>
    </message>
    <message>
        <source>Share of GPU-hours with a healthy node.</source>
        <translation>Share of GPU-hours with a healthy node.</translation>
    </message>
    <message>
        <source>What the phase is called.</source>
        <translation>What the phase is called.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year of energisation.</source>
        <translation>Year of energisation.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month of energisation.</source>
        <translation>Month of energisation.</translation>
    </message>
    <message>
        <source>Grid power</source>
        <translation>Grid power</translation>
    </message>
    <message>
        <source>Contract power from this phase on.</source>
        <translation>Contract power from this phase on.</translation>
    </message>
    <message>
        <source>Input spread</source>
        <translation>Input spread</translation>
    </message>
    <message>
        <source>Standard deviation of the input&apos;s length over its mean; log-normal. Chats are at about 1, benchmarks at 0.</source>
        <translation>Standard deviation of the input&apos;s length over its mean; log-normal. Chats are at about 1, benchmarks at 0.</translation>
    </message>
    <message>
        <source>Output spread</source>
        <translation>Output spread</translation>
    </message>
    <message>
        <source>Standard deviation of the output&apos;s length over its mean; log-normal. Long answers stay longer, so memory holds more of them.</source>
        <translation>Standard deviation of the output&apos;s length over its mean; log-normal. Long answers stay longer, so memory holds more of them.</translation>
    </message>
    <message>
        <source>Software gain over the date of the calibration; on top of what the software&apos;s date brings.</source>
        <translation>Software gain over the date of the calibration; on top of what the software&apos;s date brings.</translation>
    </message>
    <message>
        <source>Software, year</source>
        <translation>Software, year</translation>
    </message>
    <message>
        <source>Software, month</source>
        <translation>Software, month</translation>
    </message>
    <message>
        <source>Month of the serving software.</source>
        <translation>Month of the serving software.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Who uses the service in the first full year; 0 states no demand, then the utilisation counts.</source>
        <translation>Who uses the service in the first full year; 0 states no demand, then the utilisation counts.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Tasks a day</source>
        <translation>Tasks a day</translation>
    </message>
    <message>
        <source>Tasks of a user in a day, mean of the year.</source>
        <translation>Tasks of a user in a day, mean of the year.</translation>
    </message>
    <message>
        <source>Calls a task</source>
        <translation>Calls a task</translation>
    </message>
    <message>
        <source>Requests to the model for one task: 1 for a chat, tens for an agent.</source>
        <translation>Requests to the model for one task: 1 for a chat, tens for an agent.</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>Load shape</translation>
    </message>
    <message>
        <source>Hours of the week at which the service is used, local standard time.</source>
        <translation>Hours of the week at which the service is used, local standard time.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Of the demand in a year, after the first full year.</source>
        <translation>Of the demand in a year, after the first full year.</translation>
    </message>
    <message>
        <source>Tokens sold against tokens that could be made, mean of a year; follows from the demand where users are stated.</source>
        <translation>Tokens sold against tokens that could be made, mean of a year; follows from the demand where users are stated.</translation>
    </message>
    <message>
        <source>Longest time to the first token.</source>
        <translation>Longest time to the first token.</translation>
    </message>
    <message>
        <source>Longest time per output token after the first.</source>
        <translation>Longest time per output token after the first.</translation>
    </message>
    <message>
        <source>Limits hold for</source>
        <translation>Limits hold for</translation>
    </message>
    <message>
        <source>Whether the limits hold for the mean over all requests or for 99 of 100.</source>
        <translation>Whether the limits hold for the mean over all requests or for 99 of 100.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Serving software whose measured runs count; the mean of all where it is not chosen yet.</source>
        <translation>Serving software whose measured runs count; the mean of all where it is not chosen yet.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>Number format of the KV cache; the default is FP8, with 16-bit weights BF16.</source>
        <translation>Number format of the KV cache; the default is FP8, with 16-bit weights BF16.</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Speculative decoding</translation>
    </message>
    <message>
        <source>Drafts of several tokens that the model verifies in one step; as published is on for models whose runs mostly used it, and left out where it costs more than it saves.</source>
        <translation>Drafts of several tokens that the model verifies in one step; as published is on for models whose runs mostly used it, and left out where it costs more than it saves.</translation>
    </message>
    <message>
        <source>Prefill and decode</source>
        <translation>Prefill and decode</translation>
    </message>
    <message>
        <source>Both on the same GPUs, or also on pools of their own in the ratio of their rates, where that gives more tokens within the limits.</source>
        <translation>Both on the same GPUs, or also on pools of their own in the ratio of their rates, where that gives more tokens within the limits.</translation>
    </message>
    <message>
        <source>Year of the serving software. A later one than the calibration&apos;s brings the gains that measured rounds have shown, an earlier one takes them off.</source>
        <translation>Year of the serving software. A later one than the calibration&apos;s brings the gains that measured rounds have shown, an earlier one takes them off.</translation>
    </message>
    <message>
        <source>of the calibration</source>
        <translation>of the calibration</translation>
    </message>
    <message>
        <source>Software gain</source>
        <translation>Software gain</translation>
    </message>
    <message>
        <source>Which gain by date counts: the middle of the measured pairs of rounds, the least or the greatest of them.</source>
        <translation>Which gain by date counts: the middle of the measured pairs of rounds, the least or the greatest of them.</translation>
    </message>
    <message>
        <source>Cost per employee</source>
        <translation>Cost per employee</translation>
    </message>
    <message>
        <source>Per year, with overhead.</source>
        <translation>Per year, with overhead.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>KRW per USD, for prices that the catalogue gives in dollars; the band is the catalogue&apos;s.</source>
        <translation>KRW per USD, for prices that the catalogue gives in dollars; the band is the catalogue&apos;s.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Date of the rate</translation>
    </message>
    <message>
        <source>Month the exchange rate is of, as 2026-07.</source>
        <translation>Month the exchange rate is of, as 2026-07.</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>What the scenario is called.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no file &apos;%1&apos;: check the path.</source>
        <translation>There is no file &apos;%1&apos;: check the path.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read (%2): check that it is a file you may open.</source>
        <translation>&apos;%1&apos; cannot be read (%2): check that it is a file you may open.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 MB; at most %3 MB are read: split it, or check that it is the right file.</source>
        <translation>&apos;%1&apos; has %2 MB; at most %3 MB are read: split it, or check that it is the right file.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder: give the path of a file.</source>
        <translation>&apos;%1&apos; is a folder: give the path of a file.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no regular file but a pipe or a device: save its contents to a file first.</source>
        <translation>&apos;%1&apos; is no regular file but a pipe or a device: save its contents to a file first.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1: %2 needed, %3 usable with the redundancy chosen; %4 short.</source>
        <translation>%1: %2 needed, %3 usable with the redundancy chosen; %4 short.</translation>
    </message>
    <message>
        <source>The plan has no grid intake.</source>
        <translation>The plan has no grid intake.</translation>
    </message>
    <message>
        <source>Place one, and join it to the switchgear.</source>
        <translation>Place one, and join it to the switchgear.</translation>
    </message>
    <message>
        <source>Add a main transformer, or choose a larger one.</source>
        <translation>Add a main transformer, or choose a larger one.</translation>
    </message>
    <message>
        <source>The generators make %1; the site peaks at %2, so a grid failure darkens part of it.</source>
        <translation>The generators make %1; the site peaks at %2, so a grid failure darkens part of it.</translation>
    </message>
    <message>
        <source>Add generators, or decide which load is shed.</source>
        <translation>Add generators, or decide which load is shed.</translation>
    </message>
    <message>
        <source>Add units, or choose another redundancy.</source>
        <translation>Add units, or choose another redundancy.</translation>
    </message>
    <message>
        <source>Add units, or lower the heat.</source>
        <translation>Add units, or lower the heat.</translation>
    </message>
    <message>
        <source>%1 GPUs were announced; the plan holds %2, %3 fewer. Grid power binds: all of them would draw %4 at this PUE, %5 more than the contract, which carries about %6.</source>
        <translation>%1 GPUs were announced; the plan holds %2, %3 fewer. Grid power binds: all of them would draw %4 at this PUE, %5 more than the contract, which carries about %6.</translation>
    </message>
    <message>
        <source>Contract more, bring own power, cap the racks&apos; power or choose racks that draw less a GPU.</source>
        <translation>Contract more, bring own power, cap the racks&apos; power or choose racks that draw less a GPU.</translation>
    </message>
    <message>
        <source>%1 GPUs were announced; the plan holds %2, %3 fewer, though the grid contract would carry them.</source>
        <translation>%1 GPUs were announced; the plan holds %2, %3 fewer, though the grid contract would carry them.</translation>
    </message>
    <message>
        <source>Add racks: floor space binds, not power.</source>
        <translation>Add racks: floor space binds, not power.</translation>
    </message>
    <message>
        <source>The grid peak reaches %1; %2 are contracted: %3 too much.</source>
        <translation>The grid peak reaches %1; %2 are contracted: %3 too much.</translation>
    </message>
    <message>
        <source>Take racks out, cool with less power, add own power or contract more.</source>
        <translation>Take racks out, cool with less power, add own power or contract more.</translation>
    </message>
    <message>
        <source>%1 needs %2 from the grid; %3 are contracted from %4-%5.</source>
        <translation>%1 needs %2 from the grid; %3 are contracted from %4-%5.</translation>
    </message>
    <message>
        <source>Move a hall to a later phase, or contract more for this one.</source>
        <translation>Move a hall to a later phase, or contract more for this one.</translation>
    </message>
    <message>
        <source>%1 takes %2 at %3; contracts above %4 connect at 154 kV.</source>
        <translation>%1 takes %2 at %3; contracts above %4 connect at 154 kV.</translation>
    </message>
    <message>
        <source>Set the intake to 154 kV with its main transformers.</source>
        <translation>Set the intake to 154 kV with its main transformers.</translation>
    </message>
    <message>
        <source>A contract of %1 needs the grid impact assessment (from %2): 70 of 100 points and the voltage check.</source>
        <translation>A contract of %1 needs the grid impact assessment (from %2): 70 of 100 points and the voltage check.</translation>
    </message>
    <message>
        <source>Allow for KEPCO&apos;s review of 40 days and an answer within 90; own power and a better PUE earn points.</source>
        <translation>Allow for KEPCO&apos;s review of 40 days and an answer within 90; own power and a better PUE earn points.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Electricity is %1 of cash opex. It is %2, as quoted for the industry, only with these lines left out: %3.</source>
        <translation>Electricity is %1 of cash opex. It is %2, as quoted for the industry, only with these lines left out: %3.</translation>
    </message>
    <message>
        <source>Name the denominator whenever you quote the share; the ledger shows four.</source>
        <translation>Name the denominator whenever you quote the share; the ledger shows four.</translation>
    </message>
    <message>
        <source>Choose another model, precision or rack, or a looser service level.</source>
        <translation>Choose another model, precision or rack, or a looser service level.</translation>
    </message>
    <message>
        <source>The plan sells no service.</source>
        <translation>The plan sells no service.</translation>
    </message>
    <message>
        <source>Add a service to the workload.</source>
        <translation>Add a service to the workload.</translation>
    </message>
    <message>
        <source>Water at %1 does not suit the cooling system, which takes %2 to %3; %4 is used.</source>
        <translation>Water at %1 does not suit the cooling system, which takes %2 to %3; %4 is used.</translation>
    </message>
    <message>
        <source>Change the water supply temperature or the cooling system.</source>
        <translation>Change the water supply temperature or the cooling system.</translation>
    </message>
    <message>
        <source>The racks give %1 of their heat to liquid, but the cooling system cools air only.</source>
        <translation>The racks give %1 of their heat to liquid, but the cooling system cools air only.</translation>
    </message>
    <message>
        <source>Choose a direct liquid system or other racks.</source>
        <translation>Choose a direct liquid system or other racks.</translation>
    </message>
    <message>
        <source>The plan lets liquid take %1 of the heat; the racks give it %2.</source>
        <translation>The plan lets liquid take %1 of the heat; the racks give it %2.</translation>
    </message>
    <message>
        <source>Lower the liquid share, or choose other racks.</source>
        <translation>Lower the liquid share, or choose other racks.</translation>
    </message>
    <message>
        <source>Water runs at %1 in %2; %3 is the limit.</source>
        <translation>Water runs at %1 in %2; %3 is the limit.</translation>
    </message>
    <message>
        <source>Raise the diameter or the number of pipes.</source>
        <translation>Raise the diameter or the number of pipes.</translation>
    </message>
    <message>
        <source>In %1 hours of the year the towers cannot hold the liquid supply; it reaches %2.</source>
        <translation>In %1 hours of the year the towers cannot hold the liquid supply; it reaches %2.</translation>
    </message>
    <message>
        <source>Accept it if the racks allow it, or raise the water supply temperature.</source>
        <translation>Accept it if the racks allow it, or raise the water supply temperature.</translation>
    </message>
    <message>
        <source>The catalogue holds no weather &quot;%1&quot;, so cooling and energy are blank.</source>
        <translation>The catalogue holds no weather &quot;%1&quot;, so cooling and energy are blank.</translation>
    </message>
    <message>
        <source>Choose another weather in the site&apos;s properties.</source>
        <translation>Choose another weather in the site&apos;s properties.</translation>
    </message>
    <message>
        <source>The catalogue holds no cooling system &quot;%1&quot;, so cooling and energy are blank.</source>
        <translation>The catalogue holds no cooling system &quot;%1&quot;, so cooling and energy are blank.</translation>
    </message>
    <message>
        <source>Choose another cooling system.</source>
        <translation>Choose another cooling system.</translation>
    </message>
    <message>
        <source>%1 names the model &quot;%2&quot;, which the catalogue does not hold.</source>
        <translation>%1 names the model &quot;%2&quot;, which the catalogue does not hold.</translation>
    </message>
    <message>
        <source>Choose a model in the properties.</source>
        <translation>Choose a model in the properties.</translation>
    </message>
    <message>
        <source>No source gives the price of the rack &apos;%1&apos;, so capex is not complete.</source>
        <translation>No source gives the price of the rack &apos;%1&apos;, so capex is not complete.</translation>
    </message>
    <message>
        <source>Choose a rack with a price, or mark the IT as a tenant&apos;s.</source>
        <translation>Choose a rack with a price, or mark the IT as a tenant&apos;s.</translation>
    </message>
    <message>
        <source>Choose another tariff in the supply.</source>
        <translation>Choose another tariff in the supply.</translation>
    </message>
    <message>
        <source>The catalogue holds no tariff &quot;%1&quot;, so there is no bill.</source>
        <translation>The catalogue holds no tariff &quot;%1&quot;, so there is no bill.</translation>
    </message>
    <message>
        <source>Choose a tariff in the supply.</source>
        <translation>Choose a tariff in the supply.</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not known, so they are billed as weekdays.</source>
        <translation>The public holidays of %1 are not known, so they are billed as weekdays.</translation>
    </message>
    <message>
        <source>Choose a tariff of another year.</source>
        <translation>Choose a tariff of another year.</translation>
    </message>
    <message>
        <source>The plan has no phase, so there is no date to start its cash flow.</source>
        <translation>The plan has no phase, so there is no date to start its cash flow.</translation>
    </message>
    <message>
        <source>Add a phase with the date of energisation.</source>
        <translation>Add a phase with the date of energisation.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation>%1 and %2 overlap.</translation>
    </message>
    <message>
        <source>Move one of them, or put it on another storey.</source>
        <translation>Move one of them, or put it on another storey.</translation>
    </message>
    <message>
        <source>%1 and %2 stand closer than %3.</source>
        <translation>%1 and %2 stand closer than %3.</translation>
    </message>
    <message>
        <source>Move them apart: access and fire separation need the distance.</source>
        <translation>Move them apart: access and fire separation need the distance.</translation>
    </message>
    <message>
        <source>%1 lies outside the site boundary.</source>
        <translation>%1 lies outside the site boundary.</translation>
    </message>
    <message>
        <source>Move it inside, or draw the boundary as it is in the land register.</source>
        <translation>Move it inside, or draw the boundary as it is in the land register.</translation>
    </message>
    <message>
        <source>%1 stands %2 from the boundary; the setback is %3.</source>
        <translation>%1 stands %2 from the boundary; the setback is %3.</translation>
    </message>
    <message>
        <source>Move it inwards, or change the setback.</source>
        <translation>Move it inwards, or change the setback.</translation>
    </message>
    <message>
        <source>%1 names the rack &quot;%2&quot;, which the catalogue does not hold.</source>
        <translation>%1 names the rack &quot;%2&quot;, which the catalogue does not hold.</translation>
    </message>
    <message>
        <source>Choose a rack in the properties.</source>
        <translation>Choose a rack in the properties.</translation>
    </message>
    <message>
        <source>The racks of %1 need %2 x %3; the hall is %4 x %5.</source>
        <translation>The racks of %1 need %2 x %3; the hall is %4 x %5.</translation>
    </message>
    <message>
        <source>Make the hall larger, or take rows or racks out.</source>
        <translation>Make the hall larger, or take rows or racks out.</translation>
    </message>
    <message>
        <source>%1 stands on storey %2; the building has %3.</source>
        <translation>%1 stands on storey %2; the building has %3.</translation>
    </message>
    <message>
        <source>Set the storeys of the site, or move the hall down.</source>
        <translation>Set the storeys of the site, or move the hall down.</translation>
    </message>
    <message>
        <source>The feed %1 ends nowhere.</source>
        <translation>The feed %1 ends nowhere.</translation>
    </message>
    <message>
        <source>Join both ends to an object, or delete the feed.</source>
        <translation>Join both ends to an object, or delete the feed.</translation>
    </message>
    <message>
        <source>%1 has no power feed.</source>
        <translation>%1 has no power feed.</translation>
    </message>
    <message>
        <source>Draw a feed from a UPS room or switchgear to it.</source>
        <translation>Draw a feed from a UPS room or switchgear to it.</translation>
    </message>
    <message>
        <source>%1 is fed from one side only; the plan asks for 2N.</source>
        <translation>%1 is fed from one side only; the plan asks for 2N.</translation>
    </message>
    <message>
        <source>Draw the other feed, or choose another redundancy.</source>
        <translation>Draw the other feed, or choose another redundancy.</translation>
    </message>
    <message>
        <source>%1 has no cooling supply and return.</source>
        <translation>%1 has no cooling supply and return.</translation>
    </message>
    <message>
        <source>Draw both pipes from the CDU gallery or the plant.</source>
        <translation>Draw both pipes from the CDU gallery or the plant.</translation>
    </message>
    <message>
        <source>The site has no boundary.</source>
        <translation>The site has no boundary.</translation>
    </message>
    <message>
        <source>Draw the boundary to have areas, setbacks and land cost checked.</source>
        <translation>Draw the boundary to have areas, setbacks and land cost checked.</translation>
    </message>
    <message>
        <source>The power feeds form a ring.</source>
        <translation>The power feeds form a ring.</translation>
    </message>
    <message>
        <source>Draw feeds from the source to the load, without a way back.</source>
        <translation>Draw feeds from the source to the load, without a way back.</translation>
    </message>
    <message>
        <source>%1 carries %2 A with one side out; its section allows %3 A.</source>
        <translation>%1 carries %2 A with one side out; its section allows %3 A.</translation>
    </message>
    <message>
        <source>Raise the section or the number of circuits.</source>
        <translation>Raise the section or the number of circuits.</translation>
    </message>
    <message>
        <source>The plan has no UPS: no loss and no ride-through are counted.</source>
        <translation>The plan has no UPS: no loss and no ride-through are counted.</translation>
    </message>
    <message>
        <source>Place UPS rooms, or keep the halls on raw power on purpose.</source>
        <translation>Place UPS rooms, or keep the halls on raw power on purpose.</translation>
    </message>
    <message>
        <source>%1 leaves %2 of its demand unserved, %3 a year; its halls are full in %4 of the year.</source>
        <translation>%1 leaves %2 of its demand unserved, %3 a year; its halls are full in %4 of the year.</translation>
    </message>
    <message>
        <source>Give it more racks, a looser service level or a lighter precision, or count on fewer users.</source>
        <translation>Give it more racks, a looser service level or a lighter precision, or count on fewer users.</translation>
    </message>
    <message>
        <source>To be used %1 of the time with its load shape, %2 is full in %3 hours of the year and turns demand away.</source>
        <translation>To be used %1 of the time with its load shape, %2 is full in %3 hours of the year and turns demand away.</translation>
    </message>
    <message>
        <source>Lower the utilisation, choose another load shape, or state the users.</source>
        <translation>Lower the utilisation, choose another load shape, or state the users.</translation>
    </message>
    <message>
        <source>%1 cannot be used %2 of the time: its load shape has demand in %3 of the hours.</source>
        <translation>%1 cannot be used %2 of the time: its load shape has demand in %3 of the hours.</translation>
    </message>
    <message>
        <source>Lower the utilisation or choose another load shape.</source>
        <translation>Lower the utilisation or choose another load shape.</translation>
    </message>
    <message>
        <source>%1 names the load shape &quot;%2&quot;, which the catalogue does not hold or cannot read; its hours are taken as alike.</source>
        <translation>%1 names the load shape &quot;%2&quot;, which the catalogue does not hold or cannot read; its hours are taken as alike.</translation>
    </message>
    <message>
        <source>Choose a load shape in the service&apos;s properties.</source>
        <translation>Choose a load shape in the service&apos;s properties.</translation>
    </message>
    <message>
        <source>No hall takes the service %1, so it sells nothing.</source>
        <translation>No hall takes the service %1, so it sells nothing.</translation>
    </message>
    <message>
        <source>Choose the service in a hall&apos;s properties, or remove it.</source>
        <translation>Choose the service in a hall&apos;s properties, or remove it.</translation>
    </message>
    <message>
        <source>The plan holds no GPUs, so tokens, PUE, electricity and cash flow have no figures.</source>
        <translation>The plan holds no GPUs, so tokens, PUE, electricity and cash flow have no figures.</translation>
    </message>
    <message>
        <source>Place a GPU hall and give it rows, racks and a rack kind.</source>
        <translation>Place a GPU hall and give it rows, racks and a rack kind.</translation>
    </message>
    <message>
        <source>%1 counts on software of %2 on %3: %4 times the measured speed, %5 to %6; within the service level %7 times the measured tokens, %8 to %9.</source>
        <translation>%1 counts on software of %2 on %3: %4 times the measured speed, %5 to %6; within the service level %7 times the measured tokens, %8 to %9.</translation>
    </message>
    <message>
        <source>Keep it if the halls run such software; clear the software&apos;s year to count measured tokens only.</source>
        <translation>Keep it if the halls run such software; clear the software&apos;s year to count measured tokens only.</translation>
    </message>
    <message>
        <source>%1 counts on %2 users; %3 people live on earth.</source>
        <translation>%1 counts on %2 users; %3 people live on earth.</translation>
    </message>
    <message>
        <source>Check the users in the service&apos;s properties; if they are programs, count what they ask a day as tasks.</source>
        <translation>Check the users in the service&apos;s properties; if they are programs, count what they ask a day as tasks.</translation>
    </message>
    <message>
        <source>%1 halls with %2 GPUs have no service, so they make no tokens.</source>
        <translation>%1 halls with %2 GPUs have no service, so they make no tokens.</translation>
    </message>
    <message>
        <source>Choose a service in the halls&apos; properties.</source>
        <translation>Choose a service in the halls&apos; properties.</translation>
    </message>
    <message>
        <source>%1 makes no tokens on %2: %3</source>
        <translation>%1 makes no tokens on %2: %3</translation>
    </message>
    <message>
        <source>%1 more like this: %2</source>
        <translation>%1 more like this: %2</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Add %1 units</source>
        <translation>Add %1 units</translation>
    </message>
    <message>
        <source>Take %1 racks out</source>
        <translation>Take %1 racks out</translation>
    </message>
    <message>
        <source>Make it %1 × %2</source>
        <translation>Make it %1 × %2</translation>
    </message>
    <message>
        <source>Build %1 storeys</source>
        <translation>Build %1 storeys</translation>
    </message>
    <message>
        <source>Give them to %1</source>
        <translation>Give them to %1</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>the power cap</source>
        <translation>the power cap</translation>
    </message>
    <message>
        <source>prefix cache hits</source>
        <translation>prefix cache hits</translation>
    </message>
    <message>
        <source>the spread of lengths</source>
        <translation>the spread of lengths</translation>
    </message>
    <message>
        <source>the engine factor</source>
        <translation>the engine factor</translation>
    </message>
    <message>
        <source>software of another date</source>
        <translation>software of another date</translation>
    </message>
    <message>
        <source>%1 utilisation, from the users&apos; demand</source>
        <translation>%1 utilisation, from the users&apos; demand</translation>
    </message>
    <message>
        <source>%1 utilisation, as the service states</source>
        <translation>%1 utilisation, as the service states</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>GPU hall</source>
        <translation>GPU hall</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Grid intake</source>
        <translation>Grid intake</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>Switchgear</translation>
    </message>
    <message>
        <source>UPS room</source>
        <translation>UPS room</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generators</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>Fuel cells</translation>
    </message>
    <message>
        <source>Chiller plant</source>
        <translation>Chiller plant</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>Dry coolers</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>Cooling towers</translation>
    </message>
    <message>
        <source>CDU gallery</source>
        <translation>CDU gallery</translation>
    </message>
    <message>
        <source>Water tank</source>
        <translation>Water tank</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Halls</source>
        <translation>Halls</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Accelerators in all halls at full build.</source>
        <translation>Accelerators in all halls at full build.</translation>
    </message>
    <message>
        <source>Σ halls: racks × GPUs a rack</source>
        <translation>Σ halls: racks × GPUs a rack</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT power</translation>
    </message>
    <message>
        <source>Power at the rack inlets at full load, PSU and rack fans inside.</source>
        <translation>Power at the rack inlets at full load, PSU and rack fans inside.</translation>
    </message>
    <message>
        <source>Σ halls: racks × rack power × power cap</source>
        <translation>Σ halls: racks × rack power × power cap</translation>
    </message>
    <message>
        <source>Facility peak</source>
        <translation>Facility peak</translation>
    </message>
    <message>
        <source>Greatest hourly power of the whole site, IT at full load.</source>
        <translation>Greatest hourly power of the whole site, IT at full load.</translation>
    </message>
    <message>
        <source>max over hours of IT + losses + cooling + lights</source>
        <translation>max over hours of IT + losses + cooling + lights</translation>
    </message>
    <message>
        <source>Grid peak</source>
        <translation>Grid peak</translation>
    </message>
    <message>
        <source>facility peak − own generation</source>
        <translation>facility peak − own generation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Electricity that the site uses in the reference year.</source>
        <translation>Electricity that the site uses in the reference year.</translation>
    </message>
    <message>
        <source>Σ hours of facility power</source>
        <translation>Σ hours of facility power</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy of a year, metered at the utility boundary.</source>
        <translation>Facility energy over IT energy of a year, metered at the utility boundary.</translation>
    </message>
    <message>
        <source>Σ facility energy / Σ IT energy</source>
        <translation>Σ facility energy / Σ IT energy</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water used over IT energy of a year.</source>
        <translation>Water used over IT energy of a year.</translation>
    </message>
    <message>
        <source>Σ make-up water / Σ IT energy</source>
        <translation>Σ make-up water / Σ IT energy</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbon</translation>
    </message>
    <message>
        <source>Location-based emissions of the electricity of a year.</source>
        <translation>Location-based emissions of the electricity of a year.</translation>
    </message>
    <message>
        <source>grid energy × grid factor + own fuel</source>
        <translation>grid energy × grid factor + own fuel</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Output tokens a second at full build, at the service level, before utilisation.</source>
        <translation>Output tokens a second at full build, at the service level, before utilisation.</translation>
    </message>
    <message>
        <source>Σ halls: GPUs × tokens/s per GPU at the service level</source>
        <translation>Σ halls: GPUs × tokens/s per GPU at the service level</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>Tokens a year</translation>
    </message>
    <message>
        <source>Output tokens sold in the reference year.</source>
        <translation>Output tokens sold in the reference year.</translation>
    </message>
    <message>
        <source>tokens/s × 31,536,000 s × utilisation × availability</source>
        <translation>tokens/s × 31,536,000 s × utilisation × availability</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>Tokens per joule</translation>
    </message>
    <message>
        <source>Output tokens of a year over facility energy of a year.</source>
        <translation>Output tokens of a year over facility energy of a year.</translation>
    </message>
    <message>
        <source>tokens a year / facility energy</source>
        <translation>tokens a year / facility energy</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>All phases with land and IT; without refresh, interest and VAT.</source>
        <translation>All phases with land and IT; without refresh, interest and VAT.</translation>
    </message>
    <message>
        <source>Σ items: quantity × unit price</source>
        <translation>Σ items: quantity × unit price</translation>
    </message>
    <message>
        <source>Capex per watt</source>
        <translation>Capex per watt</translation>
    </message>
    <message>
        <source>Capex over IT power.</source>
        <translation>Capex over IT power.</translation>
    </message>
    <message>
        <source>capex / IT power</source>
        <translation>capex / IT power</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>Cash opex</translation>
    </message>
    <message>
        <source>Electricity, own fuel, water, staff, maintenance, network, software, insurance, property tax; no rent, depreciation, interest or income tax.</source>
        <translation>Electricity, own fuel, water, staff, maintenance, network, software, insurance, property tax; no rent, depreciation, interest or income tax.</translation>
    </message>
    <message>
        <source>E + own fuel + water + staff + maintenance + …</source>
        <translation>E + own fuel + water + staff + maintenance + …</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Grid bill of the reference year without VAT: energy, demand, climate, fuel, fund.</source>
        <translation>Grid bill of the reference year without VAT: energy, demand, climate, fuel, fund.</translation>
    </message>
    <message>
        <source>Σ months of the bill</source>
        <translation>Σ months of the bill</translation>
    </message>
    <message>
        <source>Electricity share, cash opex</source>
        <translation>Electricity share, cash opex</translation>
    </message>
    <message>
        <source>Electricity over cash opex.</source>
        <translation>Electricity over cash opex.</translation>
    </message>
    <message>
        <source>E / O</source>
        <translation>E / O</translation>
    </message>
    <message>
        <source>Electricity share, with rent</source>
        <translation>Electricity share, with rent</translation>
    </message>
    <message>
        <source>Electricity over cash opex and rent.</source>
        <translation>Electricity over cash opex and rent.</translation>
    </message>
    <message>
        <source>E / (O + R)</source>
        <translation>E / (O + R)</translation>
    </message>
    <message>
        <source>Electricity share, with depreciation</source>
        <translation>Electricity share, with depreciation</translation>
    </message>
    <message>
        <source>Electricity over cash opex, rent and depreciation.</source>
        <translation>Electricity over cash opex, rent and depreciation.</translation>
    </message>
    <message>
        <source>E / (O + R + D)</source>
        <translation>E / (O + R + D)</translation>
    </message>
    <message>
        <source>Electricity share, levelised</source>
        <translation>Electricity share, levelised</translation>
    </message>
    <message>
        <source>Present value of electricity over that of all costs, real cost of capital, from first energisation.</source>
        <translation>Present value of electricity over that of all costs, real cost of capital, from first energisation.</translation>
    </message>
    <message>
        <source>PV(E) / PV(O + R + capex + refresh − residual)</source>
        <translation>PV(E) / PV(O + R + capex + refresh − residual)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Levelised cost of a million output tokens, real, before tax.</source>
        <translation>Levelised cost of a million output tokens, real, before tax.</translation>
    </message>
    <message>
        <source>PV(O + R + capex + refresh − residual) / PV(output tokens / 10⁶)</source>
        <translation>PV(O + R + capex + refresh − residual) / PV(output tokens / 10⁶)</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Tokens sold times price in the reference year.</source>
        <translation>Tokens sold times price in the reference year.</translation>
    </message>
    <message>
        <source>Σ services: tokens × price</source>
        <translation>Σ services: tokens × price</translation>
    </message>
    <message>
        <source>AI yield</source>
        <translation>AI yield</translation>
    </message>
    <message>
        <source>Revenue over facility energy.</source>
        <translation>Revenue over facility energy.</translation>
    </message>
    <message>
        <source>revenue / facility kWh</source>
        <translation>revenue / facility kWh</translation>
    </message>
    <message>
        <source>Yield per GPU-hour</source>
        <translation>Yield per GPU-hour</translation>
    </message>
    <message>
        <source>Revenue over GPU-hours.</source>
        <translation>Revenue over GPU-hours.</translation>
    </message>
    <message>
        <source>revenue / (GPUs × 8,760 h)</source>
        <translation>revenue / (GPUs × 8,760 h)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Net present value, nominal, unlevered, after tax.</source>
        <translation>Net present value, nominal, unlevered, after tax.</translation>
    </message>
    <message>
        <source>Σ cash flow / (1 + r)^t</source>
        <translation>Σ cash flow / (1 + r)^t</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>Internal rate of return, nominal, unlevered, after tax.</source>
        <translation>Internal rate of return, nominal, unlevered, after tax.</translation>
    </message>
    <message>
        <source>r at which NPV = 0</source>
        <translation>r at which NPV = 0</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Payback</translation>
    </message>
    <message>
        <source>Years from first spend until the cumulated cash flow turns positive, undiscounted.</source>
        <translation>Years from first spend until the cumulated cash flow turns positive, undiscounted.</translation>
    </message>
    <message>
        <source>first t with Σ cash flow ≥ 0</source>
        <translation>first t with Σ cash flow ≥ 0</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Share of GPU-hours with power, cooling and a healthy node.</source>
        <translation>Share of GPU-hours with power, cooling and a healthy node.</translation>
    </message>
    <message>
        <source>power × cooling × node health</source>
        <translation>power × cooling × node health</translation>
    </message>
    <message>
        <source>Greatest hourly power drawn from the grid, IT at full load: the utilisation does not move it.</source>
        <translation>Greatest hourly power drawn from the grid, IT at full load: the utilisation does not move it.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>of %1 kinds</source>
        <translation>of %1 kinds</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>% of %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>annual</translation>
    </message>
    <message>
        <source>opex with rent</source>
        <translation>opex with rent</translation>
    </message>
    <message>
        <source>opex with depreciation</source>
        <translation>opex with depreciation</translation>
    </message>
    <message>
        <source>levelised cost</source>
        <translation>levelised cost</translation>
    </message>
    <message>
        <source>cash opex</source>
        <translation>cash opex</translation>
    </message>
    <message>
        <source>Electricity share</source>
        <translation>Electricity share</translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2; the bar spans 40 % of the base value to either side</source>
        <translation>P10 to P90: %1 to %2; the bar spans 40 % of the base value to either side</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>99 % of requests</source>
        <translation>99 % of requests</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>HBM %1 → %2</source>
        <translation>HBM %1 → %2</translation>
    </message>
    <message>
        <source>Prefix cache %1 → %2</source>
        <translation>Prefix cache %1 → %2</translation>
    </message>
    <message>
        <source>KV cache in FP4</source>
        <translation>KV cache in FP4</translation>
    </message>
    <message>
        <source>Power cap %1 → %2 of the rating</source>
        <translation>Power cap %1 → %2 of the rating</translation>
    </message>
    <message>
        <source>TPOT limit %1 → %2</source>
        <translation>TPOT limit %1 → %2</translation>
    </message>
    <message>
        <source>Cap %1 → %2</source>
        <translation>Cap %1 → %2</translation>
    </message>
    <message>
        <source>TTFT limit %1 → %2</source>
        <translation>TTFT limit %1 → %2</translation>
    </message>
</context>
<context>
    <name>MeasuredMarks</name>
    <message>
        <source>1 measured run</source>
        <translation>1 measured run</translation>
    </message>
    <message>
        <source>%1 measured runs</source>
        <translation>%1 measured runs</translation>
    </message>
    <message>
        <source>lengths within a factor of %1</source>
        <translation>lengths within a factor of %1</translation>
    </message>
    <message>
        <source>%1, separate pools: %2</source>
        <translation>%1, separate pools: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 beyond the axes</source>
        <translation>%1 beyond the axes</translation>
    </message>
</context>
<context>
    <name>MeasuredRun</name>
    <message>
        <source>separate prefill and decode pools</source>
        <translation>separate prefill and decode pools</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>one pool</translation>
    </message>
    <message>
        <source>%1, %2 GPUs, %3 at once</source>
        <translation>%1, %2 GPUs, %3 at once</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens in, %2 out</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicted</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>tokens/s per GPU</source>
        <translation>tokens/s per GPU</translation>
    </message>
    <message>
        <source>tokens/s per user</source>
        <translation>tokens/s per user</translation>
    </message>
    <message>
        <source>time per token, ms</source>
        <translation>time per token, ms</translation>
    </message>
    <message>
        <source>time to first token, ms</source>
        <translation>time to first token, ms</translation>
    </message>
    <message>
        <source>Predicted by a fit that had not seen the run.</source>
        <translation>Predicted by a fit that had not seen the run.</translation>
    </message>
    <message>
        <source>Marks: published runs with input and output tokens within a factor of %1.</source>
        <translation>Marks: published runs with input and output tokens within a factor of %1.</translation>
    </message>
    <message>
        <source>%1 in / %2 out (%3)</source>
        <translation>%1 in / %2 out (%3)</translation>
    </message>
    <message>
        <source>No published run within a factor of %1 of these lengths; the nearest (runs): %2.</source>
        <translation>No published run within a factor of %1 of these lengths; the nearest (runs): %2.</translation>
    </message>
    <message>
        <source>No published run of this model family on %1 in %2; there are some in %3.</source>
        <translation>No published run of this model family on %1 in %2; there are some in %3.</translation>
    </message>
    <message>
        <source>No published run of this model family on %1; there are some on %2.</source>
        <translation>No published run of this model family on %1; there are some on %2.</translation>
    </message>
    <message>
        <source>There is no published run of this model family: the curve is an extrapolation.</source>
        <translation>There is no published run of this model family: the curve is an extrapolation.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d ago</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>tn KRW</source>
        <translation>tn KRW</translation>
    </message>
    <message>
        <source>+ rent</source>
        <translation>+ rent</translation>
    </message>
    <message>
        <source>+ depreciation</source>
        <translation>+ depreciation</translation>
    </message>
    <message>
        <source>Levelised,
with cost of capital</source>
        <translation>Levelised,
with cost of capital</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>Cash opex</translation>
    </message>
    <message>
        <source>What share of the cost is electricity? It depends on what you divide by.</source>
        <translation>What share of the cost is electricity? It depends on what you divide by.</translation>
    </message>
    <message>
        <source>Electricity is %1 a year in every bar. Only the denominator grows.</source>
        <translation>Electricity is %1 a year in every bar. Only the denominator grows.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>What stands between the four shares?</source>
        <translation>What stands between the four shares?</translation>
    </message>
    <message>
        <source>What each denominator adds to the one before, a year.</source>
        <translation>What each denominator adds to the one before, a year.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Other cash opex</source>
        <translation>Other cash opex</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Depreciation</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>Cost of capital</translation>
    </message>
    <message>
        <source>Where does the capex go?</source>
        <translation>Where does the capex go?</translation>
    </message>
    <message>
        <source>%1, all phases, by group; share of the whole.</source>
        <translation>%1, all phases, by group; share of the whole.</translation>
    </message>
    <message>
        <source>When is the money back? After %1 years.</source>
        <translation>When is the money back? After %1 years.</translation>
    </message>
    <message>
        <source>When is the money back? Not within the horizon.</source>
        <translation>When is the money back? Not within the horizon.</translation>
    </message>
    <message>
        <source>%1, nominal, after tax: each year as a bar, cumulated as a line.</source>
        <translation>%1, nominal, after tax: each year as a bar, cumulated as a line.</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>OwnRows</name>
    <message>
        <source>The file lacks the columns %1.</source>
        <translation>The file lacks the columns %1.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>None of the %1 rows can be used; the first, in line %2: %3</source>
        <translation>None of the %1 rows can be used; the first, in line %2: %3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Power and cooling</source>
        <translation>Power and cooling</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Supply and tariff</source>
        <translation>Supply and tariff</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Separate if better</source>
        <translation>Separate if better</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>NVFP4</source>
        <translation>NVFP4</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>INT4</source>
        <translation>INT4</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 objects</source>
        <translation>%1 objects</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1, or “%2”</source>
        <translation>%1, or “%2”</translation>
    </message>
    <message>
        <source>%1 must be a whole number %2; the old value stays.</source>
        <translation>%1 must be a whole number %2; the old value stays.</translation>
    </message>
    <message>
        <source>%1 must be %2; the old value stays.</source>
        <translation>%1 must be %2; the old value stays.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>racks</source>
        <translation>racks</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>KRW</source>
        <translation>KRW</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The cash flow never earns back what is spent, so there is no internal rate of return.</source>
        <translation>The cash flow never earns back what is spent, so there is no internal rate of return.</translation>
    </message>
    <message>
        <source>Nothing is spent, so there is no internal rate of return.</source>
        <translation>Nothing is spent, so there is no internal rate of return.</translation>
    </message>
    <message>
        <source>The cash flow changes its sign more than once, and more than one rate makes its value zero.</source>
        <translation>The cash flow changes its sign more than once, and more than one rate makes its value zero.</translation>
    </message>
    <message>
        <source>The plan has no phase.</source>
        <translation>The plan has no phase.</translation>
    </message>
    <message>
        <source>The costs are not complete: a price or the bill is missing.</source>
        <translation>The costs are not complete: a price or the bill is missing.</translation>
    </message>
    <message>
        <source>There is no revenue: no service runs on the plan&apos;s accelerators.</source>
        <translation>There is no revenue: no service runs on the plan&apos;s accelerators.</translation>
    </message>
    <message>
        <source>There are no racks in the plan.</source>
        <translation>There are no racks in the plan.</translation>
    </message>
    <message>
        <source>The hourly year could not be computed: a hall, the weather or the cooling system is missing.</source>
        <translation>The hourly year could not be computed: a hall, the weather or the cooling system is missing.</translation>
    </message>
    <message>
        <source>There is no bill: the tariff or the load is missing.</source>
        <translation>There is no bill: the tariff or the load is missing.</translation>
    </message>
    <message>
        <source>No service runs on the plan&apos;s accelerators, or a figure of the accelerator or model is blank.</source>
        <translation>No service runs on the plan&apos;s accelerators, or a figure of the accelerator or model is blank.</translation>
    </message>
    <message>
        <source>The costs could not be computed: a price or the load is missing.</source>
        <translation>The costs could not be computed: a price or the load is missing.</translation>
    </message>
    <message>
        <source>There is no revenue: tokens or prices are missing.</source>
        <translation>There is no revenue: tokens or prices are missing.</translation>
    </message>
    <message>
        <source>The cash flow has no rate at which its value is zero.</source>
        <translation>The cash flow has no rate at which its value is zero.</translation>
    </message>
    <message>
        <source>The cumulated cash flow stays negative over the horizon.</source>
        <translation>The cumulated cash flow stays negative over the horizon.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Records of the kind %1 cannot be one&apos;s own.</source>
        <translation>Records of the kind %1 cannot be one&apos;s own.</translation>
    </message>
    <message>
        <source>There is no kind of record &apos;%1&apos;; the nearest is &apos;%2&apos;.</source>
        <translation>There is no kind of record &apos;%1&apos;; the nearest is &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A record of the file is no JSON object; see `catalogue KIND --json` for the form.</source>
        <translation>A record of the file is no JSON object; see `catalogue KIND --json` for the form.</translation>
    </message>
    <message>
        <source>A record cannot be read: %1.</source>
        <translation>A record cannot be read: %1.</translation>
    </message>
    <message>
        <source>The id of a record has at most %1 letters.</source>
        <translation>The id of a record has at most %1 letters.</translation>
    </message>
    <message>
        <source>The record &apos;%1&apos; is in the file twice.</source>
        <translation>The record &apos;%1&apos; is in the file twice.</translation>
    </message>
    <message>
        <source>The file is not a JSON object; see `catalogue KIND --json` for the form.</source>
        <translation>The file is not a JSON object; see `catalogue KIND --json` for the form.</translation>
    </message>
    <message>
        <source>A file holds 1 to %1 records; this one has %2.</source>
        <translation>A file holds 1 to %1 records; this one has %2.</translation>
    </message>
    <message>
        <source>%1 is needed in every record of this kind.</source>
        <translation>%1 is needed in every record of this kind.</translation>
    </message>
    <message>
        <source>%1 does not lie between its low and its high.</source>
        <translation>%1 does not lie between its low and its high.</translation>
    </message>
    <message>
        <source>%1 needs a source: write where the value comes from.</source>
        <translation>%1 needs a source: write where the value comes from.</translation>
    </message>
    <message>
        <source>%1 has no value &apos;%2&apos;, which every record of the kind %3 has.</source>
        <translation>%1 has no value &apos;%2&apos;, which every record of the kind %3 has.</translation>
    </message>
    <message>
        <source>%1 has a value &apos;%2&apos; that its kind does not know; the nearest is &apos;%3&apos;.</source>
        <translation>%1 has a value &apos;%2&apos; that its kind does not know; the nearest is &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be words.</source>
        <translation>%1: &apos;%2&apos; must be words.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; names the record &apos;%3&apos;, which does not exist.</source>
        <translation>%1: &apos;%2&apos; names the record &apos;%3&apos;, which does not exist.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be a number.</source>
        <translation>%1: &apos;%2&apos; must be a number.</translation>
    </message>
    <message>
        <source>%1: the unit of &apos;%2&apos; does not fit; write it in %3.</source>
        <translation>%1: the unit of &apos;%2&apos; does not fit; write it in %3.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a finite number.</source>
        <translation>%1: &apos;%2&apos; is not a finite number.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not lie between its low and its high.</source>
        <translation>%1: &apos;%2&apos; does not lie between its low and its high.</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Serving scenarios</source>
        <translation>Serving scenarios</translation>
    </message>
    <message>
        <source>Software gains</source>
        <translation>Software gains</translation>
    </message>
    <message>
        <source>Serving calibration</source>
        <translation>Serving calibration</translation>
    </message>
    <message>
        <source>Training calibration</source>
        <translation>Training calibration</translation>
    </message>
    <message>
        <source>Validation targets</source>
        <translation>Validation targets</translation>
    </message>
    <message>
        <source>Validation checks</source>
        <translation>Validation checks</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>Validation points</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Cables</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDUs</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Cooling systems</source>
        <translation>Cooling systems</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>Dry coolers</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>Fuel cells</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generators</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>Switchgear</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>Cooling towers</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>Transformers</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Construction and IT prices</source>
        <translation>Construction and IT prices</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>Operating costs</translation>
    </message>
    <message>
        <source>Taxes and other rates</source>
        <translation>Taxes and other rates</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>Token prices</source>
        <translation>Token prices</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Clearances</translation>
    </message>
    <message>
        <source>Grid emissions</source>
        <translation>Grid emissions</translation>
    </message>
    <message>
        <source>Grid rules</source>
        <translation>Grid rules</translation>
    </message>
    <message>
        <source>Load shapes</source>
        <translation>Load shapes</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Claims about shares</source>
        <translation>Claims about shares</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
</context>
<context>
    <name>RecordValue</name>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>BF16 dense rate</source>
        <translation>BF16 dense rate</translation>
    </message>
    <message>
        <source>FP8 dense rate</source>
        <translation>FP8 dense rate</translation>
    </message>
    <message>
        <source>FP4 dense rate</source>
        <translation>FP4 dense rate</translation>
    </message>
    <message>
        <source>Memory, physical</source>
        <translation>Memory, physical</translation>
    </message>
    <message>
        <source>Memory, usable</source>
        <translation>Memory, usable</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>Memory type</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Memory bandwidth</translation>
    </message>
    <message>
        <source>Scale-up bandwidth per GPU</source>
        <translation>Scale-up bandwidth per GPU</translation>
    </message>
    <message>
        <source>GPUs in a scale-up domain</source>
        <translation>GPUs in a scale-up domain</translation>
    </message>
    <message>
        <source>Scale-out bandwidth per GPU</source>
        <translation>Scale-out bandwidth per GPU</translation>
    </message>
    <message>
        <source>Thermal design power</source>
        <translation>Thermal design power</translation>
    </message>
    <message>
        <source>IT power per GPU, all in</source>
        <translation>IT power per GPU, all in</translation>
    </message>
    <message>
        <source>Idle power over TDP</source>
        <translation>Idle power over TDP</translation>
    </message>
    <message>
        <source>Rack product</source>
        <translation>Rack product</translation>
    </message>
    <message>
        <source>GPUs per rack</source>
        <translation>GPUs per rack</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rack power</translation>
    </message>
    <message>
        <source>Price in US dollars</source>
        <translation>Price in US dollars</translation>
    </message>
    <message>
        <source>Rack price in US dollars</source>
        <translation>Rack price in US dollars</translation>
    </message>
    <message>
        <source>Rent per hour in US dollars</source>
        <translation>Rent per hour in US dollars</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Active parameters</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Hidden size</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention heads</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>Key-value heads</translation>
    </message>
    <message>
        <source>Size of a head</source>
        <translation>Size of a head</translation>
    </message>
    <message>
        <source>Latent attention: rank of keys and values</source>
        <translation>Latent attention: rank of keys and values</translation>
    </message>
    <message>
        <source>Latent attention: rotary size</source>
        <translation>Latent attention: rotary size</translation>
    </message>
    <message>
        <source>Latent attention: rank of queries</source>
        <translation>Latent attention: rank of queries</translation>
    </message>
    <message>
        <source>Latent attention: size without position</source>
        <translation>Latent attention: size without position</translation>
    </message>
    <message>
        <source>Latent attention: size of values</source>
        <translation>Latent attention: size of values</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experts per token</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Shared experts</translation>
    </message>
    <message>
        <source>Dense layers at the start</source>
        <translation>Dense layers at the start</translation>
    </message>
    <message>
        <source>Feed-forward size, dense layers</source>
        <translation>Feed-forward size, dense layers</translation>
    </message>
    <message>
        <source>Feed-forward size of an expert</source>
        <translation>Feed-forward size of an expert</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Context length</translation>
    </message>
    <message>
        <source>Cache elements per token</source>
        <translation>Cache elements per token</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Share of published runs with speculative decoding</source>
        <translation>Share of published runs with speculative decoding</translation>
    </message>
    <message>
        <source>Attention window</source>
        <translation>Attention window</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>Layers with a window</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Query-key normalisation</source>
        <translation>Query-key normalisation</translation>
    </message>
    <message>
        <source>Linear-attention layers</source>
        <translation>Linear-attention layers</translation>
    </message>
    <message>
        <source>Linear attention: key heads</source>
        <translation>Linear attention: key heads</translation>
    </message>
    <message>
        <source>Linear attention: value heads</source>
        <translation>Linear attention: value heads</translation>
    </message>
    <message>
        <source>Linear attention: size of a head</source>
        <translation>Linear attention: size of a head</translation>
    </message>
    <message>
        <source>Attention gate</source>
        <translation>Attention gate</translation>
    </message>
    <message>
        <source>Indexer heads</source>
        <translation>Indexer heads</translation>
    </message>
    <message>
        <source>Size of an indexer head</source>
        <translation>Size of an indexer head</translation>
    </message>
    <message>
        <source>Tokens that the indexer keeps</source>
        <translation>Tokens that the indexer keeps</translation>
    </message>
    <message>
        <source>Groups of the output projection</source>
        <translation>Groups of the output projection</translation>
    </message>
    <message>
        <source>Rank of the output projection</source>
        <translation>Rank of the output projection</translation>
    </message>
    <message>
        <source>Layers compressed by 4</source>
        <translation>Layers compressed by 4</translation>
    </message>
    <message>
        <source>Layers compressed by 128</source>
        <translation>Layers compressed by 128</translation>
    </message>
    <message>
        <source>Attention layers</source>
        <translation>Attention layers</translation>
    </message>
    <message>
        <source>Expert layers</source>
        <translation>Expert layers</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Support power per rack</source>
        <translation>Support power per rack</translation>
    </message>
    <message>
        <source>Share of heat taken by liquid</source>
        <translation>Share of heat taken by liquid</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>TTFT, 99th percentile</source>
        <translation>TTFT, 99th percentile</translation>
    </message>
    <message>
        <source>TPOT, 99th percentile</source>
        <translation>TPOT, 99th percentile</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output tokens</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input tokens</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Greatest gain</source>
        <translation>Greatest gain</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Launch year</source>
        <translation>Launch year</translation>
    </message>
    <message>
        <source>Launch month</source>
        <translation>Launch month</translation>
    </message>
    <message>
        <source>Resistivity in nΩ·m</source>
        <translation>Resistivity in nΩ·m</translation>
    </message>
    <message>
        <source>Current density in A/mm²</source>
        <translation>Current density in A/mm²</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Rated approach</source>
        <translation>Rated approach</translation>
    </message>
    <message>
        <source>Rated electric power</source>
        <translation>Rated electric power</translation>
    </message>
    <message>
        <source>Flow per kW in L/min</source>
        <translation>Flow per kW in L/min</translation>
    </message>
    <message>
        <source>Length of a unit</source>
        <translation>Length of a unit</translation>
    </message>
    <message>
        <source>Width of a unit</source>
        <translation>Width of a unit</translation>
    </message>
    <message>
        <source>Height of a unit</source>
        <translation>Height of a unit</translation>
    </message>
    <message>
        <source>Operating mass</source>
        <translation>Operating mass</translation>
    </message>
    <message>
        <source>Rated COP</source>
        <translation>Rated COP</translation>
    </message>
    <message>
        <source>Condenser</source>
        <translation>Condenser</translation>
    </message>
    <message>
        <source>Chilled water, rated</source>
        <translation>Chilled water, rated</translation>
    </message>
    <message>
        <source>Entering the condenser, rated</source>
        <translation>Entering the condenser, rated</translation>
    </message>
    <message>
        <source>Chilled water, lowest</source>
        <translation>Chilled water, lowest</translation>
    </message>
    <message>
        <source>Chilled water, highest</source>
        <translation>Chilled water, highest</translation>
    </message>
    <message>
        <source>Entering the condenser, lowest</source>
        <translation>Entering the condenser, lowest</translation>
    </message>
    <message>
        <source>Entering the condenser, highest</source>
        <translation>Entering the condenser, highest</translation>
    </message>
    <message>
        <source>Part load, lowest</source>
        <translation>Part load, lowest</translation>
    </message>
    <message>
        <source>Part load, highest</source>
        <translation>Part load, highest</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient a</source>
        <translation>Capacity curve, coefficient a</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient b</source>
        <translation>Capacity curve, coefficient b</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient c</source>
        <translation>Capacity curve, coefficient c</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient d</source>
        <translation>Capacity curve, coefficient d</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient e</source>
        <translation>Capacity curve, coefficient e</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient f</source>
        <translation>Capacity curve, coefficient f</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient a</source>
        <translation>Power curve by temperature, coefficient a</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient b</source>
        <translation>Power curve by temperature, coefficient b</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient c</source>
        <translation>Power curve by temperature, coefficient c</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient d</source>
        <translation>Power curve by temperature, coefficient d</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient e</source>
        <translation>Power curve by temperature, coefficient e</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient f</source>
        <translation>Power curve by temperature, coefficient f</translation>
    </message>
    <message>
        <source>Power curve by part load, coefficient a</source>
        <translation>Power curve by part load, coefficient a</translation>
    </message>
    <message>
        <source>Power curve by part load, coefficient b</source>
        <translation>Power curve by part load, coefficient b</translation>
    </message>
    <message>
        <source>Power curve by part load, coefficient c</source>
        <translation>Power curve by part load, coefficient c</translation>
    </message>
    <message>
        <source>Share of the Carnot COP</source>
        <translation>Share of the Carnot COP</translation>
    </message>
    <message>
        <source>Economizer of the air side</source>
        <translation>Economizer of the air side</translation>
    </message>
    <message>
        <source>Heat sink of the liquid side</source>
        <translation>Heat sink of the liquid side</translation>
    </message>
    <message>
        <source>Condenser of the chillers</source>
        <translation>Condenser of the chillers</translation>
    </message>
    <message>
        <source>Supply temperature</source>
        <translation>Supply temperature</translation>
    </message>
    <message>
        <source>Water to the air coils</source>
        <translation>Water to the air coils</translation>
    </message>
    <message>
        <source>Float of the supply temperature</source>
        <translation>Float of the supply temperature</translation>
    </message>
    <message>
        <source>Greatest COP</source>
        <translation>Greatest COP</translation>
    </message>
    <message>
        <source>Evaporator below the chilled water</source>
        <translation>Evaporator below the chilled water</translation>
    </message>
    <message>
        <source>Condenser above its coolant</source>
        <translation>Condenser above its coolant</translation>
    </message>
    <message>
        <source>Lowest condensing temperature</source>
        <translation>Lowest condensing temperature</translation>
    </message>
    <message>
        <source>Chiller for cold water</source>
        <translation>Chiller for cold water</translation>
    </message>
    <message>
        <source>Rise of the air</source>
        <translation>Rise of the air</translation>
    </message>
    <message>
        <source>Pressure of the air fans</source>
        <translation>Pressure of the air fans</translation>
    </message>
    <message>
        <source>Efficiency of the air fans</source>
        <translation>Efficiency of the air fans</translation>
    </message>
    <message>
        <source>Range of the chilled water</source>
        <translation>Range of the chilled water</translation>
    </message>
    <message>
        <source>Head of the chilled-water pumps</source>
        <translation>Head of the chilled-water pumps</translation>
    </message>
    <message>
        <source>Range of the liquid loop</source>
        <translation>Range of the liquid loop</translation>
    </message>
    <message>
        <source>Head of the facility pumps</source>
        <translation>Head of the facility pumps</translation>
    </message>
    <message>
        <source>Head of the CDU pumps</source>
        <translation>Head of the CDU pumps</translation>
    </message>
    <message>
        <source>Efficiency of the pumps</source>
        <translation>Efficiency of the pumps</translation>
    </message>
    <message>
        <source>Static share of the head</source>
        <translation>Static share of the head</translation>
    </message>
    <message>
        <source>Exponent of the fan law</source>
        <translation>Exponent of the fan law</translation>
    </message>
    <message>
        <source>Approach of the towers</source>
        <translation>Approach of the towers</translation>
    </message>
    <message>
        <source>Range of the towers</source>
        <translation>Range of the towers</translation>
    </message>
    <message>
        <source>Approach of the heat exchangers</source>
        <translation>Approach of the heat exchangers</translation>
    </message>
    <message>
        <source>Head of the tower pumps</source>
        <translation>Head of the tower pumps</translation>
    </message>
    <message>
        <source>Pressure of the tower fans</source>
        <translation>Pressure of the tower fans</translation>
    </message>
    <message>
        <source>Efficiency of the tower fans</source>
        <translation>Efficiency of the tower fans</translation>
    </message>
    <message>
        <source>Water over air in the towers</source>
        <translation>Water over air in the towers</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>Cycles of concentration</translation>
    </message>
    <message>
        <source>Drift loss</source>
        <translation>Drift loss</translation>
    </message>
    <message>
        <source>Share of heat that evaporates</source>
        <translation>Share of heat that evaporates</translation>
    </message>
    <message>
        <source>Approach of the dry coolers</source>
        <translation>Approach of the dry coolers</translation>
    </message>
    <message>
        <source>Fans of the dry coolers over their heat</source>
        <translation>Fans of the dry coolers over their heat</translation>
    </message>
    <message>
        <source>Effectiveness of the wet pads</source>
        <translation>Effectiveness of the wet pads</translation>
    </message>
    <message>
        <source>Rise of the air behind the pads</source>
        <translation>Rise of the air behind the pads</translation>
    </message>
    <message>
        <source>Allowance for pipes</source>
        <translation>Allowance for pipes</translation>
    </message>
    <message>
        <source>Roughness of pipes</source>
        <translation>Roughness of pipes</translation>
    </message>
    <message>
        <source>Factor for fittings</source>
        <translation>Factor for fittings</translation>
    </message>
    <message>
        <source>Greatest velocity in pipes</source>
        <translation>Greatest velocity in pipes</translation>
    </message>
    <message>
        <source>Lighting over IT power</source>
        <translation>Lighting over IT power</translation>
    </message>
    <message>
        <source>Rated initial temperature difference</source>
        <translation>Rated initial temperature difference</translation>
    </message>
    <message>
        <source>Direct emissions</source>
        <translation>Direct emissions</translation>
    </message>
    <message>
        <source>Electrical efficiency</source>
        <translation>Electrical efficiency</translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation>Time to start</translation>
    </message>
    <message>
        <source>Failures to start</source>
        <translation>Failures to start</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Mean time between failures</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Mean time to repair</translation>
    </message>
    <message>
        <source>Fuel in L/kWh</source>
        <translation>Fuel in L/kWh</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Voltage</translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation>Failures per year</translation>
    </message>
    <message>
        <source>Rated range</source>
        <translation>Rated range</translation>
    </message>
    <message>
        <source>High voltage side</source>
        <translation>High voltage side</translation>
    </message>
    <message>
        <source>Low voltage side</source>
        <translation>Low voltage side</translation>
    </message>
    <message>
        <source>No-load loss</source>
        <translation>No-load loss</translation>
    </message>
    <message>
        <source>Load loss</source>
        <translation>Load loss</translation>
    </message>
    <message>
        <source>Loss, constant part</source>
        <translation>Loss, constant part</translation>
    </message>
    <message>
        <source>Loss, linear part</source>
        <translation>Loss, linear part</translation>
    </message>
    <message>
        <source>Loss, quadratic part</source>
        <translation>Loss, quadratic part</translation>
    </message>
    <message>
        <source>Efficiency in eco mode</source>
        <translation>Efficiency in eco mode</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>Asset class</translation>
    </message>
    <message>
        <source>Cost driver</source>
        <translation>Cost driver</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Year of the price</source>
        <translation>Year of the price</translation>
    </message>
    <message>
        <source>Power of a line</source>
        <translation>Power of a line</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>KRW per US dollar</source>
        <translation>KRW per US dollar</translation>
    </message>
    <message>
        <source>Price of output tokens in US dollars</source>
        <translation>Price of output tokens in US dollars</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Voltage class</source>
        <translation>Voltage class</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Calendar year</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Demand charge</translation>
    </message>
    <message>
        <source>Energy charge, summer, off-peak</source>
        <translation>Energy charge, summer, off-peak</translation>
    </message>
    <message>
        <source>Energy charge, summer, mid-peak</source>
        <translation>Energy charge, summer, mid-peak</translation>
    </message>
    <message>
        <source>Energy charge, summer, peak</source>
        <translation>Energy charge, summer, peak</translation>
    </message>
    <message>
        <source>Energy charge, spring and autumn, off-peak</source>
        <translation>Energy charge, spring and autumn, off-peak</translation>
    </message>
    <message>
        <source>Energy charge, spring and autumn, mid-peak</source>
        <translation>Energy charge, spring and autumn, mid-peak</translation>
    </message>
    <message>
        <source>Energy charge, spring and autumn, peak</source>
        <translation>Energy charge, spring and autumn, peak</translation>
    </message>
    <message>
        <source>Energy charge, winter, off-peak</source>
        <translation>Energy charge, winter, off-peak</translation>
    </message>
    <message>
        <source>Energy charge, winter, mid-peak</source>
        <translation>Energy charge, winter, mid-peak</translation>
    </message>
    <message>
        <source>Energy charge, winter, peak</source>
        <translation>Energy charge, winter, peak</translation>
    </message>
    <message>
        <source>Hours in summer</source>
        <translation>Hours in summer</translation>
    </message>
    <message>
        <source>Hours in spring and autumn</source>
        <translation>Hours in spring and autumn</translation>
    </message>
    <message>
        <source>Hours in winter</source>
        <translation>Hours in winter</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Weekend discount</source>
        <translation>Weekend discount</translation>
    </message>
    <message>
        <source>Months of the weekend discount</source>
        <translation>Months of the weekend discount</translation>
    </message>
    <message>
        <source>Hours of the weekend discount</source>
        <translation>Hours of the weekend discount</translation>
    </message>
    <message>
        <source>Climate charge</source>
        <translation>Climate charge</translation>
    </message>
    <message>
        <source>Fuel charge</source>
        <translation>Fuel charge</translation>
    </message>
    <message>
        <source>Power industry fund</source>
        <translation>Power industry fund</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Power factor without surcharge</source>
        <translation>Power factor without surcharge</translation>
    </message>
    <message>
        <source>Surcharge per point of power factor</source>
        <translation>Surcharge per point of power factor</translation>
    </message>
    <message>
        <source>Months that set the billing demand</source>
        <translation>Months that set the billing demand</translation>
    </message>
    <message>
        <source>Least billing demand over contract</source>
        <translation>Least billing demand over contract</translation>
    </message>
    <message>
        <source>Charges are cut to</source>
        <translation>Charges are cut to</translation>
    </message>
    <message>
        <source>The fund is cut to</source>
        <translation>The fund is cut to</translation>
    </message>
    <message>
        <source>Grid failures per year</source>
        <translation>Grid failures per year</translation>
    </message>
    <message>
        <source>Time to restore the grid</source>
        <translation>Time to restore the grid</translation>
    </message>
    <message>
        <source>Share of common-cause failures</source>
        <translation>Share of common-cause failures</translation>
    </message>
    <message>
        <source>Unavailability of a unit</source>
        <translation>Unavailability of a unit</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Limit of a common 22.9 kV line</source>
        <translation>Limit of a common 22.9 kV line</translation>
    </message>
    <message>
        <source>Limit of a dedicated 22.9 kV line</source>
        <translation>Limit of a dedicated 22.9 kV line</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>Points to pass</translation>
    </message>
    <message>
        <source>Weekday, by hour</source>
        <translation>Weekday, by hour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>WMO number</source>
        <translation>WMO number</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevation</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Offset from UTC</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Dry bulb, mean</source>
        <translation>Dry bulb, mean</translation>
    </message>
    <message>
        <source>Dry bulb, design</source>
        <translation>Dry bulb, design</translation>
    </message>
    <message>
        <source>Dry bulb, greatest</source>
        <translation>Dry bulb, greatest</translation>
    </message>
    <message>
        <source>Wet bulb, mean</source>
        <translation>Wet bulb, mean</translation>
    </message>
    <message>
        <source>Wet bulb, design</source>
        <translation>Wet bulb, design</translation>
    </message>
    <message>
        <source>Wet bulb, greatest</source>
        <translation>Wet bulb, greatest</translation>
    </message>
    <message>
        <source>Annual irradiation in kWh/m²</source>
        <translation>Annual irradiation in kWh/m²</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>BF16, dense</source>
        <translation>BF16, dense</translation>
    </message>
    <message>
        <source>FP8, dense</source>
        <translation>FP8, dense</translation>
    </message>
    <message>
        <source>FP4, dense</source>
        <translation>FP4, dense</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Usable memory</translation>
    </message>
    <message>
        <source>GPUs in the scale-up domain</source>
        <translation>GPUs in the scale-up domain</translation>
    </message>
    <message>
        <source>Scale-up bandwidth</source>
        <translation>Scale-up bandwidth</translation>
    </message>
    <message>
        <source>Scale-out bandwidth</source>
        <translation>Scale-out bandwidth</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Rated power</translation>
    </message>
    <message>
        <source>IT power per GPU with its share of the rack</source>
        <translation>IT power per GPU with its share of the rack</translation>
    </message>
    <message>
        <source>Power of a support rack</source>
        <translation>Power of a support rack</translation>
    </message>
    <message>
        <source>Price, US$</source>
        <translation>Price, US$</translation>
    </message>
    <message>
        <source>Price of a rack, US$</source>
        <translation>Price of a rack, US$</translation>
    </message>
    <message>
        <source>Rental, US$ per hour</source>
        <translation>Rental, US$ per hour</translation>
    </message>
    <message>
        <source>Parameters, billions</source>
        <translation>Parameters, billions</translation>
    </message>
    <message>
        <source>Active parameters per token, billions</source>
        <translation>Active parameters per token, billions</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>Context, tokens</translation>
    </message>
    <message>
        <source>KV cache elements per token</source>
        <translation>KV cache elements per token</translation>
    </message>
    <message>
        <source>Primary voltage</source>
        <translation>Primary voltage</translation>
    </message>
    <message>
        <source>Secondary voltage</source>
        <translation>Secondary voltage</translation>
    </message>
    <message>
        <source>Load loss at rating</source>
        <translation>Load loss at rating</translation>
    </message>
    <message>
        <source>Fixed loss, of the rating</source>
        <translation>Fixed loss, of the rating</translation>
    </message>
    <message>
        <source>Loss proportional to load</source>
        <translation>Loss proportional to load</translation>
    </message>
    <message>
        <source>Loss with the square of load</source>
        <translation>Loss with the square of load</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>Starts that fail</source>
        <translation>Starts that fail</translation>
    </message>
    <message>
        <source>Fuel, L/kWh</source>
        <translation>Fuel, L/kWh</translation>
    </message>
    <message>
        <source>Rated electrical input</source>
        <translation>Rated electrical input</translation>
    </message>
    <message>
        <source>Chilled water at rating</source>
        <translation>Chilled water at rating</translation>
    </message>
    <message>
        <source>Condenser inlet at rating</source>
        <translation>Condenser inlet at rating</translation>
    </message>
    <message>
        <source>Approach at rating</source>
        <translation>Approach at rating</translation>
    </message>
    <message>
        <source>Initial temperature difference at rating</source>
        <translation>Initial temperature difference at rating</translation>
    </message>
    <message>
        <source>Range at rating</source>
        <translation>Range at rating</translation>
    </message>
    <message>
        <source>Heat taken by liquid</source>
        <translation>Heat taken by liquid</translation>
    </message>
    <message>
        <source>COP over Carnot</source>
        <translation>COP over Carnot</translation>
    </message>
    <message>
        <source>Air temperature rise</source>
        <translation>Air temperature rise</translation>
    </message>
    <message>
        <source>Fan pressure</source>
        <translation>Fan pressure</translation>
    </message>
    <message>
        <source>Fan efficiency</source>
        <translation>Fan efficiency</translation>
    </message>
    <message>
        <source>Chilled water range</source>
        <translation>Chilled water range</translation>
    </message>
    <message>
        <source>Chilled water pump head</source>
        <translation>Chilled water pump head</translation>
    </message>
    <message>
        <source>Liquid range</source>
        <translation>Liquid range</translation>
    </message>
    <message>
        <source>Facility water pump head</source>
        <translation>Facility water pump head</translation>
    </message>
    <message>
        <source>Technology water pump head</source>
        <translation>Technology water pump head</translation>
    </message>
    <message>
        <source>Pump efficiency</source>
        <translation>Pump efficiency</translation>
    </message>
    <message>
        <source>Tower approach</source>
        <translation>Tower approach</translation>
    </message>
    <message>
        <source>Tower range</source>
        <translation>Tower range</translation>
    </message>
    <message>
        <source>Heat exchanger approach</source>
        <translation>Heat exchanger approach</translation>
    </message>
    <message>
        <source>Windage</source>
        <translation>Windage</translation>
    </message>
    <message>
        <source>Heat rejected by evaporation</source>
        <translation>Heat rejected by evaporation</translation>
    </message>
    <message>
        <source>Dry cooler approach</source>
        <translation>Dry cooler approach</translation>
    </message>
    <message>
        <source>Dry cooler fans, of the heat</source>
        <translation>Dry cooler fans, of the heat</translation>
    </message>
    <message>
        <source>Effectiveness of the wetted pad</source>
        <translation>Effectiveness of the wetted pad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Demand charge per month</source>
        <translation>Demand charge per month</translation>
    </message>
    <message>
        <source>Energy, summer, off-peak</source>
        <translation>Energy, summer, off-peak</translation>
    </message>
    <message>
        <source>Energy, summer, mid-peak</source>
        <translation>Energy, summer, mid-peak</translation>
    </message>
    <message>
        <source>Energy, summer, on-peak</source>
        <translation>Energy, summer, on-peak</translation>
    </message>
    <message>
        <source>Energy, spring and autumn, off-peak</source>
        <translation>Energy, spring and autumn, off-peak</translation>
    </message>
    <message>
        <source>Energy, spring and autumn, mid-peak</source>
        <translation>Energy, spring and autumn, mid-peak</translation>
    </message>
    <message>
        <source>Energy, spring and autumn, on-peak</source>
        <translation>Energy, spring and autumn, on-peak</translation>
    </message>
    <message>
        <source>Energy, winter, off-peak</source>
        <translation>Energy, winter, off-peak</translation>
    </message>
    <message>
        <source>Energy, winter, mid-peak</source>
        <translation>Energy, winter, mid-peak</translation>
    </message>
    <message>
        <source>Energy, winter, on-peak</source>
        <translation>Energy, winter, on-peak</translation>
    </message>
    <message>
        <source>Discount of the energy price at weekend hours</source>
        <translation>Discount of the energy price at weekend hours</translation>
    </message>
    <message>
        <source>Electricity industry fund</source>
        <translation>Electricity industry fund</translation>
    </message>
    <message>
        <source>Power factor wanted</source>
        <translation>Power factor wanted</translation>
    </message>
    <message>
        <source>Least billing demand, of the contract</source>
        <translation>Least billing demand, of the contract</translation>
    </message>
    <message>
        <source>Dry bulb, 0.4 %</source>
        <translation>Dry bulb, 0.4 %</translation>
    </message>
    <message>
        <source>Wet bulb, 0.4 %</source>
        <translation>Wet bulb, 0.4 %</translation>
    </message>
    <message>
        <source>Won per US dollar</source>
        <translation>Won per US dollar</translation>
    </message>
    <message>
        <source>Rate per year</source>
        <translation>Rate per year</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>Kind of attention</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV heads</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>Head dimension</translation>
    </message>
    <message>
        <source>Width of the dense layers</source>
        <translation>Width of the dense layers</translation>
    </message>
    <message>
        <source>Width of an expert</source>
        <translation>Width of an expert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3 to %4)</source>
        <translation>%1 %2 (%3 to %4)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plan not saved</source>
        <translation>Plan not saved</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Tokenyard report %1 · %2 · data %3</source>
        <translation>Tokenyard report %1 · %2 · data %3</translation>
    </message>
    <message>
        <source>Open errors %1 · warnings %2 · inputs without a source %3 of %4</source>
        <translation>Open errors %1 · warnings %2 · inputs without a source %3 of %4</translation>
    </message>
    <message>
        <source>Rounded so that the parts add up to the total (largest remainder).</source>
        <translation>Rounded so that the parts add up to the total (largest remainder).</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Inputs of the plan</source>
        <translation>Inputs of the plan</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Energy supply</source>
        <translation>Energy supply</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>Cost basis</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Low and high are the values the bands are computed with; an input without them is taken as exact.</source>
        <translation>Low and high are the values the bands are computed with; an input without them is taken as exact.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>Inputs of the objects on the site</source>
        <translation>Inputs of the objects on the site</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Equal values are counted together; the export lists every object.</source>
        <translation>Equal values are counted together; the export lists every object.</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>Records used</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Assumptions and sources</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Capital cost</translation>
    </message>
    <message>
        <source>All phases with land and IT; without refresh, interest and VAT.</source>
        <translation>All phases with land and IT; without refresh, interest and VAT.</translation>
    </message>
    <message>
        <source>Capex by item</source>
        <translation>Capex by item</translation>
    </message>
    <message>
        <source>Total capex</source>
        <translation>Total capex</translation>
    </message>
    <message>
        <source>When the money comes back</source>
        <translation>When the money comes back</translation>
    </message>
    <message>
        <source>Cash flow of each year (bars) and cumulated (line), nominal after tax, %1</source>
        <translation>Cash flow of each year (bars) and cumulated (line), nominal after tax, %1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>Cumulated</translation>
    </message>
    <message>
        <source>Cash flow by year</source>
        <translation>Cash flow by year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>Opex</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Nominal, after tax, unlevered; money spent is negative. Rounded so that each year&apos;s parts add up to its cash flow and the cash flows to the cumulated sum.</source>
        <translation>Nominal, after tax, unlevered; money spent is negative. Rounded so that each year&apos;s parts add up to its cash flow and the cash flows to the cumulated sum.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>%1 Low and high are of each item; they do not all occur together, so the band of the total stands in the ledger.</source>
        <translation>%1 Low and high are of each item; they do not all occur together, so the band of the total stands in the ledger.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings and %3 notes open; %4 waived</source>
        <translation>%1 errors, %2 warnings and %3 notes open; %4 waived</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Data version</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>%1, of which %2 without a named source</source>
        <translation>%1, of which %2 without a named source</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Real won of %1 without VAT, unless a line says nominal</source>
        <translation>Real won of %1 without VAT, unless a line says nominal</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Plan of an AI factory</source>
        <translation>Plan of an AI factory</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Waived findings</source>
        <translation>Waived findings</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>By, date</source>
        <translation>By, date</translation>
    </message>
    <message>
        <source>Findings and waivers</source>
        <translation>Findings and waivers</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>No finding is open.</translation>
    </message>
    <message>
        <source>How the load moves over the year</source>
        <translation>How the load moves over the year</translation>
    </message>
    <message>
        <source>Site, range of the day</source>
        <translation>Site, range of the day</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>How PUE moves over the year</source>
        <translation>How PUE moves over the year</translation>
    </message>
    <message>
        <source>Least to greatest hour of each day (band) and daily mean (line), by month</source>
        <translation>Least to greatest hour of each day (band) and daily mean (line), by month</translation>
    </message>
    <message>
        <source>Range of the day</source>
        <translation>Range of the day</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>Electrical losses</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>Heat rejection</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>Pumps</translation>
    </message>
    <message>
        <source>Fans in the halls</source>
        <translation>Fans in the halls</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries</source>
        <translation>Lighting and auxiliaries</translation>
    </message>
    <message>
        <source>Where the electricity goes</source>
        <translation>Where the electricity goes</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energy a year</translation>
    </message>
    <message>
        <source>PUE and WUE by month</source>
        <translation>PUE and WUE by month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Site energy</source>
        <translation>Site energy</translation>
    </message>
    <message>
        <source>Capacity against need</source>
        <translation>Capacity against need</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Usable: with the redundancy of the plan held back. A margin without a need is blank.</source>
        <translation>Usable: with the redundancy of the plan held back. A margin without a need is blank.</translation>
    </message>
    <message>
        <source>Load, cooling and PUE</source>
        <translation>Load, cooling and PUE</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Meaning, or why it is blank</source>
        <translation>Meaning, or why it is blank</translation>
    </message>
    <message>
        <source>P10 and P90: root-sum-square of one-at-a-time swings over the low and high of every input.</source>
        <translation>P10 and P90: root-sum-square of one-at-a-time swings over the low and high of every input.</translation>
    </message>
    <message>
        <source>The bands had not been computed when the report was made.</source>
        <translation>The bands had not been computed when the report was made.</translation>
    </message>
    <message>
        <source>Electricity share under each denominator</source>
        <translation>Electricity share under each denominator</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>E: grid bill without VAT. O: cash opex with E. R: rent. D: straight-line depreciation, land none. PV: present value at the real cost of capital from first energisation.</source>
        <translation>E: grid bill without VAT. O: cash opex with E. R: rent. D: straight-line depreciation, land none. PV: present value at the real cost of capital from first energisation.</translation>
    </message>
    <message>
        <source>Ledger and electricity share</source>
        <translation>Ledger and electricity share</translation>
    </message>
    <message>
        <source>Layout: areas, racks and GPUs follow from the placed halls; feed lengths from their routes.</source>
        <translation>Layout: areas, racks and GPUs follow from the placed halls; feed lengths from their routes.</translation>
    </message>
    <message>
        <source>Compute: serving throughput from a roofline of memory, arithmetic and communication with efficiencies calibrated on published measurements; the best parallel layout within the service level.</source>
        <translation>Compute: serving throughput from a roofline of memory, arithmetic and communication with efficiencies calibrated on published measurements; the best parallel layout within the service level.</translation>
    </message>
    <message>
        <source>Power: losses of transformers, UPS and distribution at their load; installed against needed capacity with the chosen redundancy.</source>
        <translation>Power: losses of transformers, UPS and distribution at their load; installed against needed capacity with the chosen redundancy.</translation>
    </message>
    <message>
        <source>Cooling: an hourly balance over 8,760 hours of typical weather; free cooling where the weather allows it, chillers elsewhere; water from evaporation and blow-down.</source>
        <translation>Cooling: an hourly balance over 8,760 hours of typical weather; free cooling where the weather allows it, chillers elsewhere; water from evaporation and blow-down.</translation>
    </message>
    <message>
        <source>Energy: the tariff&apos;s energy price by season and time of use, demand charge, climate, fuel and fund charges, month by month.</source>
        <translation>Energy: the tariff&apos;s energy price by season and time of use, demand charge, climate, fuel and fund charges, month by month.</translation>
    </message>
    <message>
        <source>Cost: quantity times unit price for every item, each with low and high; operating cost of the reference year.</source>
        <translation>Cost: quantity times unit price for every item, each with low and high; operating cost of the reference year.</translation>
    </message>
    <message>
        <source>Finance: yearly cash flow from the first spend; sales ramp, price decline, tax, refresh of the IT and residual value.</source>
        <translation>Finance: yearly cash flow from the first spend; sales ramp, price decline, tax, refresh of the IT and residual value.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Every figure is computed from the plan by a chain of pure stages; the same plan gives the same figures.</source>
        <translation>Every figure is computed from the plan by a chain of pure stages; the same plan gives the same figures.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climate</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Fuel</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Electricity bill by month</source>
        <translation>Electricity bill by month</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without VAT. Each month is rounded so that its charges add up; the year is the sum of the months as shown.</source>
        <translation>Without VAT. Each month is rounded so that its charges add up; the year is the sum of the months as shown.</translation>
    </message>
    <message>
        <source>Operating cost and tariff</source>
        <translation>Operating cost and tariff</translation>
    </message>
    <message>
        <source>Cash opex of the reference year at full build: no rent, depreciation, interest or income tax.</source>
        <translation>Cash opex of the reference year at full build: no rent, depreciation, interest or income tax.</translation>
    </message>
    <message>
        <source>Cash opex by item</source>
        <translation>Cash opex by item</translation>
    </message>
    <message>
        <source>Total cash opex</source>
        <translation>Total cash opex</translation>
    </message>
    <message>
        <source>Tariff: %1.</source>
        <translation>Tariff: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The plan does not say enough to compute it.</source>
        <translation>The plan does not say enough to compute it.</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>Cash opex</translation>
    </message>
    <message>
        <source>what operators quote</source>
        <translation>what operators quote</translation>
    </message>
    <message>
        <source>leases of land and building</source>
        <translation>leases of land and building</translation>
    </message>
    <message>
        <source>accounting cost</source>
        <translation>accounting cost</translation>
    </message>
    <message>
        <source>Levelised</source>
        <translation>Levelised</translation>
    </message>
    <message>
        <source>with cost of capital</source>
        <translation>with cost of capital</translation>
    </message>
    <message>
        <source>The electricity share depends on what it is divided by</source>
        <translation>The electricity share depends on what it is divided by</translation>
    </message>
    <message>
        <source>Electricity (dark) and all other cost (pale) a year, %1; the share stands over each bar</source>
        <translation>Electricity (dark) and all other cost (pale) a year, %1; the share stands over each bar</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>All other cost</source>
        <translation>All other cost</translation>
    </message>
    <message>
        <source>Area within the boundary</source>
        <translation>Area within the boundary</translation>
    </message>
    <message>
        <source>Building, all storeys</source>
        <translation>Building, all storeys</translation>
    </message>
    <message>
        <source>Hall floor</source>
        <translation>Hall floor</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Storeys</translation>
    </message>
    <message>
        <source>Setback from the boundary</source>
        <translation>Setback from the boundary</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>What stands on the site</source>
        <translation>What stands on the site</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Ground is the sum of footprints, each storey counted.</source>
        <translation>Ground is the sum of footprints, each storey counted.</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Halls</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Racks of</source>
        <translation>Racks of</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT power</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Site and drawing</source>
        <translation>Site and drawing</translation>
    </message>
    <message>
        <source>General arrangement</source>
        <translation>General arrangement</translation>
    </message>
    <message>
        <source>The plan has no GPU hall yet; figures that need one are blank.</source>
        <translation>The plan has no GPU hall yet; figures that need one are blank.</translation>
    </message>
    <message>
        <source>%1 GPUs in %2 racks and %3 halls on a site of %4, on a grid contract of %5.</source>
        <translation>%1 GPUs in %2 racks and %3 halls on a site of %4, on a grid contract of %5.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>Energised</translation>
    </message>
    <message>
        <source>Grid power</source>
        <translation>Grid power</translation>
    </message>
    <message>
        <source>IT power, total</source>
        <translation>IT power, total</translation>
    </message>
    <message>
        <source>GPUs, total</source>
        <translation>GPUs, total</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>%1 more in the section on findings.</source>
        <translation>%1 more in the section on findings.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>One-page summary</translation>
    </message>
    <message>
        <source>Where the capex goes</source>
        <translation>Where the capex goes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>TTFT limit</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>TPOT limit</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Output tokens at the service level</source>
        <translation>Output tokens at the service level</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>A GPU</source>
        <translation>A GPU</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Output tokens only, before utilisation. Low and high: 80 % band of the throughput model. A blank is explained under findings.</source>
        <translation>Output tokens only, before utilisation. Low and high: 80 % band of the throughput model. A blank is explained under findings.</translation>
    </message>
    <message>
        <source>What each service can make</source>
        <translation>What each service can make</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Token throughput</source>
        <translation>Token throughput</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>General arrangement, storey %1 of %2</source>
        <translation>General arrangement, storey %1 of %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Scale (%1)</source>
        <translation>Scale (%1)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date · revision</source>
        <translation>Date · revision</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Site at mean sales: least to greatest hour of each day (band) and daily mean (line); IT below; MW, by month; the axis does not begin at 0</source>
        <translation>Site at mean sales: least to greatest hour of each day (band) and daily mean (line); IT below; MW, by month; the axis does not begin at 0</translation>
    </message>
    <message>
        <source>The mix: what is asked and what is served</source>
        <translation>The mix: what is asked and what is served</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Tasks a day</source>
        <translation>Tasks a day</translation>
    </message>
    <message>
        <source>Calls a task</source>
        <translation>Calls a task</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>Load shape</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>Peak hour</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>Tokens a year</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>Unmet</translation>
    </message>
    <message>
        <source>Output tokens of the reference year, after availability. Without users the stated utilisation counts; then nothing is unmet.</source>
        <translation>Output tokens of the reference year, after availability. Without users the stated utilisation counts; then nothing is unmet.</translation>
    </message>
    <message>
        <source>Do the halls carry what is asked of them?</source>
        <translation>Do the halls carry what is asked of them?</translation>
    </message>
    <message>
        <source>Thousands of output tokens a second over a typical week, local time</source>
        <translation>Thousands of output tokens a second over a typical week, local time</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Limits for</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Times against the service level</source>
        <translation>Times against the service level</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>First token (TTFT)</source>
        <translation>First token (TTFT)</translation>
    </message>
    <message>
        <source>Each further token (TPOT)</source>
        <translation>Each further token (TPOT)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memory of a GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>The KV cache holds at most %1 requests a replica.</source>
        <translation>The KV cache holds at most %1 requests a replica.</translation>
    </message>
    <message>
        <source>Chosen operating point</source>
        <translation>Chosen operating point</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>mean of all</translation>
    </message>
    <message>
        <source>Tokens drafted (speculative)</source>
        <translation>Tokens drafted (speculative)</translation>
    </message>
    <message>
        <source>Requests at once, a replica</source>
        <translation>Requests at once, a replica</translation>
    </message>
    <message>
        <source>Output, a GPU</source>
        <translation>Output, a GPU</translation>
    </message>
    <message>
        <source>80 % band, a GPU</source>
        <translation>80 % band, a GPU</translation>
    </message>
    <message>
        <source>Speed a user sees</source>
        <translation>Speed a user sees</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>Accelerator power</translation>
    </message>
    <message>
        <source>% of its rating</source>
        <translation>% of its rating</translation>
    </message>
    <message>
        <source>Accelerator energy of an output token</source>
        <translation>Accelerator energy of an output token</translation>
    </message>
    <message>
        <source>No source gives the accelerator&apos;s rated power, so its energy stays open.</source>
        <translation>No source gives the accelerator&apos;s rated power, so its energy stays open.</translation>
    </message>
    <message>
        <source>The plan&apos;s power cap is in the tokens; power and energy are those without it.</source>
        <translation>The plan&apos;s power cap is in the tokens; power and energy are those without it.</translation>
    </message>
    <message>
        <source>Marks: %1 published runs of the model, accelerator and precision with prompts and answers of about these lengths.</source>
        <translation>Marks: %1 published runs of the model, accelerator and precision with prompts and answers of about these lengths.</translation>
    </message>
    <message>
        <source>No published run has about these lengths; the nearest: %1 tokens in, %2 out (%3 runs).</source>
        <translation>No published run has about these lengths; the nearest: %1 tokens in, %2 out (%3 runs).</translation>
    </message>
    <message>
        <source>No published run of this model is known.</source>
        <translation>No published run of this model is known.</translation>
    </message>
    <message>
        <source>No published run of this model on this accelerator in this precision is known.</source>
        <translation>No published run of this model on this accelerator in this precision is known.</translation>
    </message>
    <message>
        <source>Published, one pool</source>
        <translation>Published, one pool</translation>
    </message>
    <message>
        <source>Published, separate pools</source>
        <translation>Published, separate pools</translation>
    </message>
    <message>
        <source>How many tokens, at which speed?</source>
        <translation>How many tokens, at which speed?</translation>
    </message>
    <message>
        <source>Shaded: 80 % band. Dashed: beyond the service level. %1</source>
        <translation>Shaded: 80 % band. Dashed: beyond the service level. %1</translation>
    </message>
    <message>
        <source>tokens/s a user sees</source>
        <translation>tokens/s a user sees</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>output tokens/s per GPU</translation>
    </message>
    <message>
        <source>Best of all layouts</source>
        <translation>Best of all layouts</translation>
    </message>
    <message>
        <source>chosen: %1 at %2</source>
        <translation>chosen: %1 at %2</translation>
    </message>
    <message>
        <source>limit: %1 a token</source>
        <translation>limit: %1 a token</translation>
    </message>
    <message>
        <source>The best other layouts and why they lose</source>
        <translation>The best other layouts and why they lose</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Where does the time of an output token go?</source>
        <translation>Where does the time of an output token go?</translation>
    </message>
    <message>
        <source>Milliseconds of the mean time of an output token (TPOT) at the chosen point</source>
        <translation>Milliseconds of the mean time of an output token (TPOT) at the chosen point</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time of an output token by its parts</source>
        <translation>Time of an output token by its parts</translation>
    </message>
    <message>
        <source>How it runs: %1</source>
        <translation>How it runs: %1</translation>
    </message>
    <message>
        <source>Output tokens a second at the service level, thousands: the bar and the figure over it; the line with ends is the 80 % band</source>
        <translation>Output tokens a second at the service level, thousands: the bar and the figure over it; the line with ends is the 80 % band</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>New settings</source>
        <translation>New settings</translation>
    </message>
    <message>
        <source>Whole models left out</source>
        <translation>Whole models left out</translation>
    </message>
    <message>
        <source>Whole accelerators left out</source>
        <translation>Whole accelerators left out</translation>
    </message>
    <message>
        <source>Whole generations left out</source>
        <translation>Whole generations left out</translation>
    </message>
    <message>
        <source>New settings, separate pools</source>
        <translation>New settings, separate pools</translation>
    </message>
    <message>
        <source>Fitted runs (seen by the fit)</source>
        <translation>Fitted runs (seen by the fit)</translation>
    </message>
    <message>
        <source>missed; band too narrow</source>
        <translation>missed; band too narrow</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>band too narrow</source>
        <translation>band too narrow</translation>
    </message>
    <message>
        <source>band too wide</source>
        <translation>band too wide</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>Errors of the throughput model, reached and wanted</source>
        <translation>Errors of the throughput model, reached and wanted</translation>
    </message>
    <message>
        <source>Runs the fit had not seen</source>
        <translation>Runs the fit had not seen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>wanted</translation>
    </message>
    <message>
        <source>In the 80 % band</source>
        <translation>In the 80 % band</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile. Output: tokens a second per GPU.</source>
        <translation>Absolute error, median / 90th percentile. Output: tokens a second per GPU.</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile. Output: tokens a second per GPU. Wanted of the band: that it holds %1 to %2 % of the measured runs.</source>
        <translation>Absolute error, median / 90th percentile. Output: tokens a second per GPU. Wanted of the band: that it holds %1 to %2 % of the measured runs.</translation>
    </message>
    <message>
        <source>New settings by model, accelerator and engine</source>
        <translation>New settings by model, accelerator and engine</translation>
    </message>
    <message>
        <source>Runs of</source>
        <translation>Runs of</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>By model family</source>
        <translation>By model family</translation>
    </message>
    <message>
        <source>By accelerator</source>
        <translation>By accelerator</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>By engine</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile; bias: median of the signed error of output tokens.</source>
        <translation>Absolute error, median / 90th percentile; bias: median of the signed error of output tokens.</translation>
    </message>
    <message>
        <source>Own runs before and after the fit</source>
        <translation>Own runs before and after the fit</translation>
    </message>
    <message>
        <source>Published calibration</source>
        <translation>Published calibration</translation>
    </message>
    <message>
        <source>This plan&apos;s</source>
        <translation>This plan&apos;s</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>Time per output token (TPOT)</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>Time to first token (TTFT)</translation>
    </message>
    <message>
        <source>Output tokens a second</source>
        <translation>Output tokens a second</translation>
    </message>
    <message>
        <source>Absolute error on the runs of the file, median / 90th percentile. The fit has seen them: after it they are met better than new ones will be.</source>
        <translation>Absolute error on the runs of the file, median / 90th percentile. The fit has seen them: after it they are met better than new ones will be.</translation>
    </message>
    <message>
        <source>This plan counts with a calibration of its own, fitted to %1 runs of %2 (%3): median error of the time per token %4 before, %5 after on these runs.</source>
        <translation>This plan counts with a calibration of its own, fitted to %1 runs of %2 (%3): median error of the time per token %4 before, %5 after on these runs.</translation>
    </message>
    <message>
        <source>This plan counts with a calibration of its own, fitted to %1 (%2).</source>
        <translation>This plan counts with a calibration of its own, fitted to %1 (%2).</translation>
    </message>
    <message>
        <source>No statistics of the throughput model&apos;s errors are in the catalogue.</source>
        <translation>No statistics of the throughput model&apos;s errors are in the catalogue.</translation>
    </message>
    <message>
        <source>How far to trust the tokens</source>
        <translation>How far to trust the tokens</translation>
    </message>
    <message>
        <source>The following belongs to the published calibration the plan&apos;s own started from; the 80 % band of the plan&apos;s tokens is still that of the published runs.</source>
        <translation>The following belongs to the published calibration the plan&apos;s own started from; the 80 % band of the plan&apos;s tokens is still that of the published runs.</translation>
    </message>
    <message>
        <source>Each published run is predicted by a fit that had not seen it: with its setting, its model, its accelerator or its generation left out.</source>
        <translation>Each published run is predicted by a fit that had not seen it: with its setting, its model, its accelerator or its generation left out.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Others&apos; prefill</source>
        <translation>Others&apos; prefill</translation>
    </message>
    <message>
        <source>Launch and scheduling</source>
        <translation>Launch and scheduling</translation>
    </message>
    <message>
        <source>%1 published runs lie beyond the axes</source>
        <translation>%1 published runs lie beyond the axes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 More in the last section.</source>
        <translation>%1 More in the last section.</translation>
    </message>
    <message>
        <source>Separate prefill and decode pools, by accelerator</source>
        <translation>Separate prefill and decode pools, by accelerator</translation>
    </message>
    <message>
        <source>The throughput model is calibrated on published runs. Of %1 in settings its fit had not seen, half were met within %2 and nine in ten within %3 in output tokens.</source>
        <translation>The throughput model is calibrated on published runs. Of %1 in settings its fit had not seen, half were met within %2 and nine in ten within %3 in output tokens.</translation>
    </message>
    <message>
        <source>The band rests on runs of this model family and accelerator.</source>
        <translation>The band rests on runs of this model family and accelerator.</translation>
    </message>
    <message>
        <source>No run on this accelerator is known: the band is the wider one of accelerators left out.</source>
        <translation>No run on this accelerator is known: the band is the wider one of accelerators left out.</translation>
    </message>
    <message>
        <source>No run of this model family is known: the band is the wider one of models left out.</source>
        <translation>No run of this model family is known: the band is the wider one of models left out.</translation>
    </message>
    <message>
        <source>No run of this model family or accelerator is known: the band is the widest.</source>
        <translation>No run of this model family or accelerator is known: the band is the widest.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The limits hold for 99 % of requests. %1</source>
        <translation>The limits hold for 99 % of requests. %1</translation>
    </message>
    <message>
        <source>The limits hold for the mean. %1</source>
        <translation>The limits hold for the mean. %1</translation>
    </message>
    <message>
        <source>Experts read in a step</source>
        <translation>Experts read in a step</translation>
    </message>
    <message>
        <source>Each at its best load within the service level. %1 layouts were tried at %2 loads; %3 do not fit or miss the level. Why: the parts of a token&apos;s GPU time that cost it more, in shares of the chosen one&apos;s whole.</source>
        <translation>Each at its best load within the service level. %1 layouts were tried at %2 loads; %3 do not fit or miss the level. Why: the parts of a token&apos;s GPU time that cost it more, in shares of the chosen one&apos;s whole.</translation>
    </message>
    <message>
        <source>Checks against results of other kinds</source>
        <translation>Checks against results of other kinds</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile; the median is what is wanted.</source>
        <translation>Absolute error, median / 90th percentile; the median is what is wanted.</translation>
    </message>
    <message>
        <source>% of the value, per year</source>
        <translation>% of the value, per year</translation>
    </message>
    <message>
        <source>KRW per %1</source>
        <translation>KRW per %1</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Unit prices</translation>
    </message>
    <message>
        <source>Won of %1 with the plan&apos;s price factors, dollars at the exchange rate of the records. Times the quantities of the cost tables they give the amounts there. [n]: number in the list of sources.</source>
        <translation>Won of %1 with the plan&apos;s price factors, dollars at the exchange rate of the records. Times the quantities of the cost tables they give the amounts there. [n]: number in the list of sources.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Values that bear on the figures (low to high)</source>
        <translation>Values that bear on the figures (low to high)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Basis of the figures</source>
        <translation>Basis of the figures</translation>
    </message>
    <message>
        <source>Price year of all real amounts</source>
        <translation>Price year of all real amounts</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Exchange rate</translation>
    </message>
    <message>
        <source>KRW per US$</source>
        <translation>KRW per US$</translation>
    </message>
    <message>
        <source>Real cost of capital</source>
        <translation>Real cost of capital</translation>
    </message>
    <message>
        <source>Nominal discount rate</source>
        <translation>Nominal discount rate</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Income tax</translation>
    </message>
    <message>
        <source>Horizon from first energisation</source>
        <translation>Horizon from first energisation</translation>
    </message>
    <message>
        <source>Reference year: the first full year after the last phase</source>
        <translation>Reference year: the first full year after the last phase</translation>
    </message>
    <message>
        <source>Contract power</source>
        <translation>Contract power</translation>
    </message>
    <message>
        <source>Greatest billing demand</source>
        <translation>Greatest billing demand</translation>
    </message>
    <message>
        <source>Mean price of electricity without VAT</source>
        <translation>Mean price of electricity without VAT</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>full-time equivalents</source>
        <translation>full-time equivalents</translation>
    </message>
    <message>
        <source>Cost per employee</source>
        <translation>Cost per employee</translation>
    </message>
    <message>
        <source>M KRW per year</source>
        <translation>M KRW per year</translation>
    </message>
    <message>
        <source>Availability: power × cooling × node health</source>
        <translation>Availability: power × cooling × node health</translation>
    </message>
    <message>
        <source>E: grid bill of the reference year</source>
        <translation>E: grid bill of the reference year</translation>
    </message>
    <message>
        <source>O: cash opex with E</source>
        <translation>O: cash opex with E</translation>
    </message>
    <message>
        <source>R: rent</source>
        <translation>R: rent</translation>
    </message>
    <message>
        <source>D: straight-line depreciation</source>
        <translation>D: straight-line depreciation</translation>
    </message>
    <message>
        <source>Tokens and revenue of the reference year</source>
        <translation>Tokens and revenue of the reference year</translation>
    </message>
    <message>
        <source>Tokens a year = throughput × 31,536,000 s × utilisation × availability (%1 %). Revenue = tokens × price.</source>
        <translation>Tokens a year = throughput × 31,536,000 s × utilisation × availability (%1 %). Revenue = tokens × price.</translation>
    </message>
    <message>
        <source>Present values by year</source>
        <translation>Present values by year</translation>
    </message>
    <message>
        <source>Electricity, real</source>
        <translation>Electricity, real</translation>
    </message>
    <message>
        <source>All cost, real</source>
        <translation>All cost, real</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Real factor</source>
        <translation>Real factor</translation>
    </message>
    <message>
        <source>Cash flow, nominal</source>
        <translation>Cash flow, nominal</translation>
    </message>
    <message>
        <source>Nominal factor</source>
        <translation>Nominal factor</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Present value</translation>
    </message>
    <message>
        <source>All cost: opex, rent, capex and refresh less residual value, in won of %1. Factors: 1 / (1 + rate)^n, n counted from the year of the first spending. Present value: sum of the products of a column with its factor.</source>
        <translation>All cost: opex, rent, capex and refresh less residual value, in won of %1. Factors: 1 / (1 + rate)^n, n counted from the year of the first spending. Present value: sum of the products of a column with its factor.</translation>
    </message>
    <message>
        <source>Headline figures, recomputed</source>
        <translation>Headline figures, recomputed</translation>
    </message>
    <message>
        <source>Calculation with printed numbers</source>
        <translation>Calculation with printed numbers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>present value of all cost %1 / present value of tokens %2</source>
        <translation>present value of all cost %1 / present value of tokens %2</translation>
    </message>
    <message>
        <source>present value of the nominal cash flow</source>
        <translation>present value of the nominal cash flow</translation>
    </message>
    <message>
        <source>nominal rate at which that present value is 0</source>
        <translation>nominal rate at which that present value is 0</translation>
    </message>
    <message>
        <source>site energy %1 MWh / IT energy %2 MWh</source>
        <translation>site energy %1 MWh / IT energy %2 MWh</translation>
    </message>
    <message>
        <source>Capex and cash opex: sums of the cost tables, quantity × unit price. GPUs: sum of the halls. Throughput: sum of the services. Electricity: sum of the twelve monthly bills.</source>
        <translation>Capex and cash opex: sums of the cost tables, quantity × unit price. GPUs: sum of the halls. Throughput: sum of the services. Electricity: sum of the twelve monthly bills.</translation>
    </message>
    <message>
        <source>How the headline figures come about</source>
        <translation>How the headline figures come about</translation>
    </message>
    <message>
        <source>Maximum demand</source>
        <translation>Maximum demand</translation>
    </message>
    <message>
        <source>Billing demand</source>
        <translation>Billing demand</translation>
    </message>
    <message>
        <source>Bars: P10 to P90 to scale from 0 to twice the base value; the tick is the base value.</source>
        <translation>Bars: P10 to P90 to scale from 0 to twice the base value; the tick is the base value.</translation>
    </message>
    <message>
        <source>The plan that this report is of</source>
        <translation>The plan that this report is of</translation>
    </message>
    <message>
        <source>Dimensions in metres. Dashed outlines and thin feeds: later phases. Not for construction.</source>
        <translation>Dimensions in metres. Dashed outlines and thin feeds: later phases. Not for construction.</translation>
    </message>
    <message>
        <source>Service %1, where it differs from %2</source>
        <translation>Service %1, where it differs from %2</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formulas</translation>
    </message>
    <message>
        <source>The ledger says what each figure means.</source>
        <translation>The ledger says what each figure means.</translation>
    </message>
    <message>
        <source>Title, publisher, reference, date</source>
        <translation>Title, publisher, reference, date</translation>
    </message>
    <message>
        <source>Record used</source>
        <translation>Record used</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Planner&apos;s input</source>
        <translation>Planner&apos;s input</translation>
    </message>
    <message>
        <source>with rent</source>
        <translation>with rent</translation>
    </message>
    <message>
        <source>with depreciation</source>
        <translation>with depreciation</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place or name.</source>
        <translation>%1 could not be written: %2. Choose another place or name.</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Export drawing</translation>
    </message>
    <message>
        <source>Drawing (*.pdf *.svg *.png)</source>
        <translation>Drawing (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>Export tables into a folder</source>
        <translation>Export tables into a folder</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Ulsan 103 MW AI factory</source>
        <translation>Ulsan 103 MW AI factory</translation>
    </message>
    <message>
        <source>Gasan B200 cluster</source>
        <translation>Gasan B200 cluster</translation>
    </message>
    <message>
        <source>Gigawatt block</source>
        <translation>Gigawatt block</translation>
    </message>
    <message>
        <source>New 40 MW AI factory</source>
        <translation>New 40 MW AI factory</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Chat and agents</source>
        <translation>Chat and agents</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>GPU service, chat</source>
        <translation>GPU service, chat</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>154 kV intake</source>
        <translation>154 kV intake</translation>
    </message>
    <message>
        <source>22.9 kV intake</source>
        <translation>22.9 kV intake</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Substation</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>Switchgear</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generators</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>Transformers</translation>
    </message>
    <message>
        <source>Water tanks</source>
        <translation>Water tanks</translation>
    </message>
    <message>
        <source>CDU gallery</source>
        <translation>CDU gallery</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Cooling towers, roof</source>
        <translation>Cooling towers, roof</translation>
    </message>
    <message>
        <source>Chillers, roof</source>
        <translation>Chillers, roof</translation>
    </message>
    <message>
        <source>Dry coolers, roof</source>
        <translation>Dry coolers, roof</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>Dry coolers</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Towers</translation>
    </message>
    <message>
        <source>North road</source>
        <translation>North road</translation>
    </message>
    <message>
        <source>South road</source>
        <translation>South road</translation>
    </message>
    <message>
        <source>West road</source>
        <translation>West road</translation>
    </message>
    <message>
        <source>East road</source>
        <translation>East road</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>MV</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>LV</source>
        <translation>LV</translation>
    </message>
    <message>
        <source>Busway</source>
        <translation>Busway</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Fibre</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Supply main</source>
        <translation>Supply main</translation>
    </message>
    <message>
        <source>Return main</source>
        <translation>Return main</translation>
    </message>
    <message>
        <source>Supply to storey</source>
        <translation>Supply to storey</translation>
    </message>
    <message>
        <source>Return from storey</source>
        <translation>Return from storey</translation>
    </message>
    <message>
        <source>Free cooling supply</source>
        <translation>Free cooling supply</translation>
    </message>
    <message>
        <source>Free cooling return</source>
        <translation>Free cooling return</translation>
    </message>
    <message>
        <source>Chilled water supply</source>
        <translation>Chilled water supply</translation>
    </message>
    <message>
        <source>Chilled water return</source>
        <translation>Chilled water return</translation>
    </message>
    <message>
        <source>Chilled water</source>
        <translation>Chilled water</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>Coding agents</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>The catalogue holds no accelerator &quot;%1&quot;.</source>
        <translation>The catalogue holds no accelerator &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The catalogue holds no model &quot;%1&quot;.</source>
        <translation>The catalogue holds no model &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Data sheet</source>
        <translation>Data sheet</translation>
    </message>
    <message>
        <source>Standard or law</source>
        <translation>Standard or law</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
</context>
<context>
    <name>Speculation</name>
    <message>
        <source>As published</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no file %1; check the name</source>
        <translation>There is no file %1; check the name</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions</source>
        <translation>%1 cannot be read (%2); check its permissions</translation>
    </message>
    <message>
        <source>%1 is a folder; name a project file in it</source>
        <translation>%1 is a folder; name a project file in it</translation>
    </message>
    <message>
        <source>%1 is a pipe or device; name a project file</source>
        <translation>%1 is a pipe or device; name a project file</translation>
    </message>
    <message>
        <source>%1 could not be saved (%2); the file is as it was before: save under another name or in another place</source>
        <translation>%1 could not be saved (%2); the file is as it was before: save under another name or in another place</translation>
    </message>
    <message>
        <source>%1 is write-protected; save under another name</source>
        <translation>%1 is write-protected; save under another name</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it (%2); save it in another place as well</source>
        <translation>%1 was written, but the disk did not confirm it (%2); save it in another place as well</translation>
    </message>
    <message>
        <source>%1 is empty; open another copy</source>
        <translation>%1 is empty; open another copy</translation>
    </message>
    <message>
        <source>%1 is larger than any project file; open another file</source>
        <translation>%1 is larger than any project file; open another file</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing (%2); open it for reading or save it in another place</source>
        <translation>%1 cannot be locked for writing (%2); open it for reading or save it in another place</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere: %2; close it there or save under another name</source>
        <translation>%1 is open for writing elsewhere: %2; close it there or save under another name</translation>
    </message>
    <message>
        <source>its %1 is not one of Tokenyard&apos;s</source>
        <translation>its %1 is not one of Tokenyard&apos;s</translation>
    </message>
    <message>
        <source>some of its tables are missing</source>
        <translation>some of its tables are missing</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nothing</source>
        <translation>a row of %1 belongs to nothing</translation>
    </message>
    <message>
        <source>its content does not match its digest</source>
        <translation>its content does not match its digest</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>its pages do not fit together</translation>
    </message>
    <message>
        <source>it is cut short, %1 of %2 are there</source>
        <translation>it is cut short, %1 of %2 are there</translation>
    </message>
    <message>
        <source>its head is not a project&apos;s</source>
        <translation>its head is not a project&apos;s</translation>
    </message>
    <message>
        <source>it cannot be opened as a database</source>
        <translation>it cannot be opened as a database</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; open an earlier copy or a recovered one</source>
        <translation>%1 is damaged: %2; open an earlier copy or a recovered one</translation>
    </message>
    <message>
        <source>%1 does not fit into memory; close other programs</source>
        <translation>%1 does not fit into memory; close other programs</translation>
    </message>
    <message>
        <source>%1 is not a Tokenyard project; open a file that Tokenyard saved</source>
        <translation>%1 is not a Tokenyard project; open a file that Tokenyard saved</translation>
    </message>
    <message>
        <source>%1 is a database of another program; open a file that Tokenyard saved</source>
        <translation>%1 is a database of another program; open a file that Tokenyard saved</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Tokenyard (file version %2, this program reads up to %3); open it with the newer program</source>
        <translation>%1 was saved by a newer Tokenyard (file version %2, this program reads up to %3); open it with the newer program</translation>
    </message>
    <message>
        <source>%1 is being changed by another program (it has a -wal file beside it); close that program first</source>
        <translation>%1 is being changed by another program (it has a -wal file beside it); close that program first</translation>
    </message>
    <message>
        <source>it does not read back as it is</source>
        <translation>it does not read back as it is</translation>
    </message>
    <message>
        <source>%1 was not saved, for it could not be opened again: %2; correct this first</source>
        <translation>%1 was not saved, for it could not be opened again: %2; correct this first</translation>
    </message>
    <message>
        <source>it does not fit into memory</source>
        <translation>it does not fit into memory</translation>
    </message>
    <message>
        <source>%1 %2 is out of its place</source>
        <translation>%1 %2 is out of its place</translation>
    </message>
    <message>
        <source>two of its parts have the number %1</source>
        <translation>two of its parts have the number %1</translation>
    </message>
    <message>
        <source>its part %1 has a number that was never given out</source>
        <translation>its part %1 has a number that was never given out</translation>
    </message>
    <message>
        <source>%1 %2 has a value of %3 that is not allowed</source>
        <translation>%1 %2 has a value of %3 that is not allowed</translation>
    </message>
    <message>
        <source>a byte of it has changed since it was saved</source>
        <translation>a byte of it has changed since it was saved</translation>
    </message>
    <message>
        <source>its table %1 holds more than %2 rows, the most there may be</source>
        <translation>its table %1 holds more than %2 rows, the most there may be</translation>
    </message>
    <message>
        <source>it holds more than %1 under %2, the most a plan may have</source>
        <translation>it holds more than %1 under %2, the most a plan may have</translation>
    </message>
    <message>
        <source>one of its feeds has more than %1 waypoints</source>
        <translation>one of its feeds has more than %1 waypoints</translation>
    </message>
    <message>
        <source>one of its scenarios has more than %1 differences</source>
        <translation>one of its scenarios has more than %1 differences</translation>
    </message>
    <message>
        <source>%1 could not be saved: its folder %2 is no longer there; save it in another place</source>
        <translation>%1 could not be saved: its folder %2 is no longer there; save it in another place</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Ulsan, 103 MW</source>
        <translation>Ulsan, 103 MW</translation>
    </message>
    <message>
        <source>The SK-AWS AI data centre at Ulsan as announced: 103 MW from the grid in two phases, what fits of 60,000 GPUs.</source>
        <translation>The SK-AWS AI data centre at Ulsan as announced: 103 MW from the grid in two phases, what fits of 60,000 GPUs.</translation>
    </message>
    <message>
        <source>Gasan cluster</source>
        <translation>Gasan cluster</translation>
    </message>
    <message>
        <source>About 1,000 B200 in an existing building in Seoul, and what must be left out for electricity to be 85 % of its cost.</source>
        <translation>About 1,000 B200 in an existing building in Seoul, and what must be left out for electricity to be 85 % of its cost.</translation>
    </message>
    <message>
        <source>Gigawatt block</source>
        <translation>Gigawatt block</translation>
    </message>
    <message>
        <source>One of the blocks of 0.5 to 1 GW announced in 2026: six yards of ten halls, a substation each.</source>
        <translation>One of the blocks of 0.5 to 1 GW announced in 2026: six yards of ten halls, a substation each.</translation>
    </message>
    <message>
        <source>Blank, 40 MW</source>
        <translation>Blank, 40 MW</translation>
    </message>
    <message>
        <source>One building of 40 MW on 22.9 kV: a start for a plan of one&apos;s own.</source>
        <translation>One building of 40 MW on 22.9 kV: a start for a plan of one&apos;s own.</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N+1</source>
        <translation>N+1</translation>
    </message>
    <message>
        <source>2N</source>
        <translation>2N</translation>
    </message>
    <message>
        <source>3N/2</source>
        <translation>3N/2</translation>
    </message>
</context>
<context>
    <name>TrainingFigures</name>
    <message>
        <source>80 % band %1 to %2, from runs that the fit had not seen (docs/validation.md, Training)</source>
        <translation>80 % band %1 to %2, from runs that the fit had not seen (docs/validation.md, Training)</translation>
    </message>
    <message>
        <source>Tokens/s per GPU</source>
        <translation>Tokens/s per GPU</translation>
    </message>
    <message>
        <source>%1 GPUs; a step of %2 tokens takes %3</source>
        <translation>%1 GPUs; a step of %2 tokens takes %3</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>a token takes %1 GFLOP (6 for each active parameter, and attention); the dense peak is %2 PFLOP/s</source>
        <translation>a token takes %1 GFLOP (6 for each active parameter, and attention); the dense peak is %2 PFLOP/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Failures and checkpoints</source>
        <translation>Failures and checkpoints</translation>
    </message>
    <message>
        <source>the run fails every %1; a checkpoint of %2 every %3, a restart of 10 min (Daly 2006)</source>
        <translation>the run fails every %1; a checkpoint of %2 every %3, a restart of 10 min (Daly 2006)</translation>
    </message>
    <message>
        <source>Link between sites</source>
        <translation>Link between sites</translation>
    </message>
    <message>
        <source>%1 leave each site a step, of which two thirds of the step hide; %2 remain. One site alone: %3 per GPU</source>
        <translation>%1 leave each site a step, of which two thirds of the step hide; %2 remain. One site alone: %3 per GPU</translation>
    </message>
    <message>
        <source>the power of the accelerator is blank</source>
        <translation>the power of the accelerator is blank</translation>
    </message>
    <message>
        <source>%1 a GPU with its share of node and network</source>
        <translation>%1 a GPU with its share of node and network</translation>
    </message>
    <message>
        <source>%1 a GPU, without node and network: no source gives them</source>
        <translation>%1 a GPU, without node and network: no source gives them</translation>
    </message>
    <message>
        <source>, at the plan&apos;s PUE %1</source>
        <translation>, at the plan&apos;s PUE %1</translation>
    </message>
    <message>
        <source>, of the IT alone: the plan has no PUE yet</source>
        <translation>, of the IT alone: the plan has no PUE yet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>at the plan&apos;s mean price of %1, without VAT</source>
        <translation>at the plan&apos;s mean price of %1, without VAT</translation>
    </message>
    <message>
        <source>waits for the plan&apos;s PUE and bill</source>
        <translation>waits for the plan&apos;s PUE and bill</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memory of a GPU</translation>
    </message>
    <message>
        <source>no source gives the memory of the accelerator</source>
        <translation>no source gives the memory of the accelerator</translation>
    </message>
    <message>
        <source>of %1: weights, gradients and Adam&apos;s states, 16 bytes a parameter over all GPUs (ZeRO), and recomputed activations. At least %2 GPUs hold the run</source>
        <translation>of %1: weights, gradients and Adam&apos;s states, 16 bytes a parameter over all GPUs (ZeRO), and recomputed activations. At least %2 GPUs hold the run</translation>
    </message>
    <message>
        <source>What the exchange of gradients adds to a step.</source>
        <translation>What the exchange of gradients adds to a step.</translation>
    </message>
    <message>
        <source>Checkpoints, work repeated and restarts, after Young (1974) and Daly (2006).</source>
        <translation>Checkpoints, work repeated and restarts, after Young (1974) and Daly (2006).</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>All GPUs</translation>
    </message>
    <message>
        <source>%1 trillion tokens at this rate, with failures</source>
        <translation>%1 trillion tokens at this rate, with failures</translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation>Strong scaling</translation>
    </message>
    <message>
        <source>The more GPUs share a step, the more pipelines and reductions weigh. Fitted on GPT-3 on 96 and 4,608 H100, met by Llama 3.</source>
        <translation>The more GPUs share a step, the more pipelines and reductions weigh. Fitted on GPT-3 on 96 and 4,608 H100, met by Llama 3.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>KRW</source>
        <translation>KRW</translation>
    </message>
    <message>
        <source>KRW/y</source>
        <translation>KRW/y</translation>
    </message>
    <message>
        <source>KRW/h</source>
        <translation>KRW/h</translation>
    </message>
    <message>
        <source>KRW/kWh</source>
        <translation>KRW/kWh</translation>
    </message>
    <message>
        <source>KRW/kW</source>
        <translation>KRW/kW</translation>
    </message>
    <message>
        <source>KRW/W</source>
        <translation>KRW/W</translation>
    </message>
    <message>
        <source>KRW/m²</source>
        <translation>KRW/m²</translation>
    </message>
    <message>
        <source>KRW/m</source>
        <translation>KRW/m</translation>
    </message>
    <message>
        <source>KRW/m³</source>
        <translation>KRW/m³</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>KRW/M tokens</source>
        <translation>KRW/M tokens</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>tokens/J</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/token</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>tn KRW</source>
        <translation>tn KRW</translation>
    </message>
    <message>
        <source>M KRW</source>
        <translation>M KRW</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>M tokens</translation>
    </message>
    <message>
        <source>M tokens/s</source>
        <translation>M tokens/s</translation>
    </message>
    <message>
        <source>tn tokens</source>
        <translation>tn tokens</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>thousands</translation>
    </message>
    <message>
        <source>10¹²</source>
        <translation>10¹²</translation>
    </message>
</context>
<context>
    <name>UnitExpression</name>
    <message>
        <source>The units do not fit together: write a value in %1.</source>
        <translation>The units do not fit together: write a value in %1.</translation>
    </message>
    <message>
        <source>This is not a number: write one such as 12.5 or 3*1.2 %1.</source>
        <translation>This is not a number: write one such as 12.5 or 3*1.2 %1.</translation>
    </message>
    <message>
        <source>This unit does not fit here: write a value in %1.</source>
        <translation>This unit does not fit here: write a value in %1.</translation>
    </message>
    <message>
        <source>This is not a number: write decimals with &apos;%1&apos;; &apos;%2&apos; separates thousands only.</source>
        <translation>This is not a number: write decimals with &apos;%1&apos;; &apos;%2&apos; separates thousands only.</translation>
    </message>
    <message>
        <source>This is not a number: write one such as 12.5 or 3*1.2.</source>
        <translation>This is not a number: write one such as 12.5 or 3*1.2.</translation>
    </message>
    <message>
        <source>No unit fits here: write a bare number.</source>
        <translation>No unit fits here: write a bare number.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::Canvas</name>
    <message>
        <source>Site map</source>
        <translation>Site map</translation>
    </message>
    <message>
        <source>The plan to scale. N selects the next object, arrows move it, Home shows everything.</source>
        <translation>The plan to scale. N selects the next object, arrows move it, Home shows everything.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selected: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>x %1 m  y %2 m  Δ %3%4 m</source>
        <translation>x %1 m  y %2 m  Δ %3%4 m</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::CommandPalette</name>
    <message>
        <source>Type a command or the name of an object</source>
        <translation>Type a command or the name of an object</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::CompareView</name>
    <message>
        <source>most per GPU</source>
        <translation>most per GPU</translation>
    </message>
    <message>
        <source>most per MW</source>
        <translation>most per MW</translation>
    </message>
    <message>
        <source>least capex</source>
        <translation>least capex</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>cheapest</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 % band</translation>
    </message>
    <message>
        <source>MW site</source>
        <translation>MW site</translation>
    </message>
    <message>
        <source>₩ per tok/s</source>
        <translation>₩ per tok/s</translation>
    </message>
    <message>
        <source>₩ per M tok</source>
        <translation>₩ per M tok</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Tokens/s per GPU</source>
        <translation>Tokens/s per GPU</translation>
    </message>
    <message>
        <source>M tokens/s per MW</source>
        <translation>M tokens/s per MW</translation>
    </message>
    <message>
        <source>₩ per M tokens</source>
        <translation>₩ per M tokens</translation>
    </message>
    <message>
        <source>For a MW of rated IT power at the rack inlet, with the GPU&apos;s share of node, network and storage.</source>
        <translation>For a MW of rated IT power at the rack inlet, with the GPU&apos;s share of node, network and storage.</translation>
    </message>
    <message>
        <source>The same for a MW at the utility meter: divided by the plan&apos;s PUE.</source>
        <translation>The same for a MW at the utility meter: divided by the plan&apos;s PUE.</translation>
    </message>
    <message>
        <source>IT capex of one output token a second: the rack&apos;s price by its record.</source>
        <translation>IT capex of one output token a second: the rack&apos;s price by its record.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 tokens in, %4 out, TTFT within %5, %6 a token.</source>
        <translation>%1 · %2, %3 tokens in, %4 out, TTFT within %5, %6 a token.</translation>
    </message>
    <message>
        <source>Costs wait for the plan&apos;s PUE and bill.</source>
        <translation>Costs wait for the plan&apos;s PUE and bill.</translation>
    </message>
    <message>
        <source>Which accelerator serves this best?</source>
        <translation>Which accelerator serves this best?</translation>
    </message>
    <message>
        <source>₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5</source>
        <translation>₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5</translation>
    </message>
    <message>
        <source>tok/s/GPU</source>
        <translation>tok/s/GPU</translation>
    </message>
    <message>
        <source>M tok/s/MW IT</source>
        <translation>M tok/s/MW IT</translation>
    </message>
    <message>
        <source>%1; %2 M tokens/s per MW at the meter; ₩ %3 of IT capex for a token/s</source>
        <translation>%1; %2 M tokens/s per MW at the meter; ₩ %3 of IT capex for a token/s</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>in the plan</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>never measured</translation>
    </message>
    <message>
        <source>its peak is disputed</source>
        <translation>its peak is disputed</translation>
    </message>
    <message>
        <source>of those measured: %1</source>
        <translation>of those measured: %1</translation>
    </message>
    <message>
        <source>by calculation alone: %1</source>
        <translation>by calculation alone: %1</translation>
    </message>
    <message>
        <source>%1 (plan)</source>
        <translation>%1 (plan)</translation>
    </message>
    <message>
        <source>Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff.</source>
        <translation>Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff.</translation>
    </message>
    <message>
        <source>PUE %1, %2, %3, IT over %4 years at %5 real.</source>
        <translation>PUE %1, %2, %3, IT over %4 years at %5 real.</translation>
    </message>
    <message>
        <source>Line and brackets: 80 % band, of won with that of the price; hatched: never measured; blue: best of those measured.</source>
        <translation>Line and brackets: 80 % band, of won with that of the price; hatched: never measured; blue: best of those measured.</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>output tokens/s per GPU</translation>
    </message>
    <message>
        <source>M output tokens/s per MW of rated IT power</source>
        <translation>M output tokens/s per MW of rated IT power</translation>
    </message>
    <message>
        <source>₩ per million output tokens, electricity and IT capital</source>
        <translation>₩ per million output tokens, electricity and IT capital</translation>
    </message>
    <message>
        <source>Price from what it rents for</source>
        <translation>Price from what it rents for</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Double click or Enter: its frontier for this service.</source>
        <translation>Double click or Enter: its frontier for this service.</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>No price is known.</translation>
    </message>
    <message>
        <source>Prices, estimates and not quotes: %1. A row&apos;s hint says which is its own.</source>
        <translation>Prices, estimates and not quotes: %1. A row&apos;s hint says which is its own.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FieldEditor</name>
    <message>
        <source>Reset to the default</source>
        <translation>Reset to the default</translation>
    </message>
    <message>
        <source>Low, high and source…</source>
        <translation>Low, high and source…</translation>
    </message>
    <message>
        <source>A value of the plan</source>
        <translation>A value of the plan</translation>
    </message>
    <message>
        <source>An estimate with low and high; click to see it</source>
        <translation>An estimate with low and high; click to see it</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>differ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FindingsModel</name>
    <message>
        <source>Waived: %1</source>
        <translation>Waived: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FindingsPanel</name>
    <message>
        <source>Waive a finding</source>
        <translation>Waive a finding</translation>
    </message>
    <message>
        <source>Why is this acceptable? The report prints the reason.</source>
        <translation>Why is this acceptable? The report prints the reason.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>Take the waiver back</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>Waive with a reason…</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>No findings.</translation>
    </message>
    <message>
        <source>The study is on its way.</source>
        <translation>The study is on its way.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FrontierChart</name>
    <message>
        <source>%1 · %2 at once</source>
        <translation>%1 · %2 at once</translation>
    </message>
    <message>
        <source>tokens/s per user</source>
        <translation>tokens/s per user</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>output tokens/s per GPU</translation>
    </message>
    <message>
        <source>Throughput frontier</source>
        <translation>Throughput frontier</translation>
    </message>
    <message>
        <source>%1
%2 per GPU, %3 per user</source>
        <translation>%1
%2 per GPU, %3 per user</translation>
    </message>
    <message>
        <source>service level %1 a token</source>
        <translation>service level %1 a token</translation>
    </message>
    <message>
        <source>%1 per GPU</source>
        <translation>%1 per GPU</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>%1 a token, over %2</source>
        <translation>%1 a token, over %2</translation>
    </message>
    <message>
        <source>◂ 99 % of TTFT over %1</source>
        <translation>◂ 99 % of TTFT over %1</translation>
    </message>
    <message>
        <source>◂ TTFT over %1</source>
        <translation>◂ TTFT over %1</translation>
    </message>
    <message>
        <source>TTFT over %1</source>
        <translation>TTFT over %1</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>not allowed: %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FrontierView</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TTFT p99</source>
        <translation>TTFT p99</translation>
    </message>
    <message>
        <source>ms a token</source>
        <translation>ms a token</translation>
    </message>
    <message>
        <source>₩ per M tok</source>
        <translation>₩ per M tok</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Output tokens/s for a MW of rated IT power at the rack inlet, with the GPU&apos;s share of node, network and storage.</source>
        <translation>Output tokens/s for a MW of rated IT power at the rack inlet, with the GPU&apos;s share of node, network and storage.</translation>
    </message>
    <message>
        <source>Where a token&apos;s time goes</source>
        <translation>Where a token&apos;s time goes</translation>
    </message>
    <message>
        <source>If a lever moved</source>
        <translation>If a lever moved</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>How many tokens, at which speed?</source>
        <translation>How many tokens, at which speed?</translation>
    </message>
    <message>
        <source>%1 · %2, %3 tokens in, %4 out. %5 layouts and loads tried in %6 ms; shaded: 80 % band.</source>
        <translation>%1 · %2, %3 tokens in, %4 out. %5 layouts and loads tried in %6 ms; shaded: 80 % band.</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s per GPU at the best layout then</source>
        <translation>%1: %2 tokens/s per GPU at the best layout then</translation>
    </message>
    <message>
        <source>%1 a token at the chosen point</source>
        <translation>%1 a token at the chosen point</translation>
    </message>
    <message>
        <source>%1 a token at %2, %3 at once</source>
        <translation>%1 a token at %2, %3 at once</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5</source>
        <translation>₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5</translation>
    </message>
    <message>
        <source>The curve is of one pool for prefill and decode.</source>
        <translation>The curve is of one pool for prefill and decode.</translation>
    </message>
    <message>
        <source>Only the curve counts %1.</source>
        <translation>Only the curve counts %1.</translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation>Measured runs</translation>
    </message>
    <message>
        <source>Marks below the curve ran with other layouts or loads; the mouse shows what each was predicted.</source>
        <translation>Marks below the curve ran with other layouts or loads; the mouse shows what each was predicted.</translation>
    </message>
    <message>
        <source>The curve is of this plan&apos;s own fit; what the marks were predicted is of the published calibration.</source>
        <translation>The curve is of this plan&apos;s own fit; what the marks were predicted is of the published calibration.</translation>
    </message>
    <message>
        <source>tok/s/GPU</source>
        <translation>tok/s/GPU</translation>
    </message>
    <message>
        <source>tok/s/user</source>
        <translation>tok/s/user</translation>
    </message>
    <message>
        <source>M tok/s/MW</source>
        <translation>M tok/s/MW</translation>
    </message>
    <message>
        <source>TP: every layer cut across so many GPUs. DP: groups with requests of their own. EP: whole experts spread over so many GPUs; without EP each expert is cut like the rest. PP: stages of layers, one after another.</source>
        <translation>TP: every layer cut across so many GPUs. DP: groups with requests of their own. EP: whole experts spread over so many GPUs; without EP each expert is cut like the rest. PP: stages of layers, one after another.</translation>
    </message>
    <message>
        <source>What costs a layout its distance: the parts of a token&apos;s GPU time that grew most, in shares of the chosen layout&apos;s whole; or which limit it misses by how much; or what does not fit.</source>
        <translation>What costs a layout its distance: the parts of a token&apos;s GPU time that grew most, in shares of the chosen layout&apos;s whole; or which limit it misses by how much; or what does not fit.</translation>
    </message>
    <message>
        <source>Tokens/s per GPU, searched anew within the limits</source>
        <translation>Tokens/s per GPU, searched anew within the limits</translation>
    </message>
    <message>
        <source>Tokens/s per GPU of the picked layout and load, whatever the limits</source>
        <translation>Tokens/s per GPU of the picked layout and load, whatever the limits</translation>
    </message>
    <message>
        <source>Won wait for the plan&apos;s PUE and bill.</source>
        <translation>Won wait for the plan&apos;s PUE and bill.</translation>
    </message>
    <message>
        <source>₩ per M tok: electricity and IT capital at %1.</source>
        <translation>₩ per M tok: electricity and IT capital at %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff.</source>
        <translation>Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff.</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s per GPU at the picked layout and load</source>
        <translation>%1: %2 tokens/s per GPU at the picked layout and load</translation>
    </message>
    <message>
        <source>TTFT p99 %1; %2 tokens/s per user; %3 M tokens/s per MW</source>
        <translation>TTFT p99 %1; %2 tokens/s per user; %3 M tokens/s per MW</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>The wheel zooms to the cursor; drag with the middle button or with Space to pan. Drag from left to right to select what lies inside, from right to left what is touched; Shift adds, Ctrl toggles. Arrows move by the grid, Shift ten times. Alt suspends snapping. Esc cancels. Click a figure of the ledger to have it explained.</source>
        <translation>The wheel zooms to the cursor; drag with the middle button or with Space to pan. Drag from left to right to select what lies inside, from right to left what is touched; Shift adds, Ctrl toggles. Arrows move by the grid, Shift ten times. Alt suspends snapping. Esc cancels. Click a figure of the ledger to have it explained.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HistoryModel</name>
    <message>
        <source>The plan as opened</source>
        <translation>The plan as opened</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HoursPage</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How much power does the site draw, hour by hour?</source>
        <translation>How much power does the site draw, hour by hour?</translation>
    </message>
    <message>
        <source>Mean of each day and its range, at the plan&apos;s utilisation; 8,760 hours of a typical year. Drag and turn the wheel to zoom.</source>
        <translation>Mean of each day and its range, at the plan&apos;s utilisation; 8,760 hours of a typical year. Drag and turn the wheel to zoom.</translation>
    </message>
    <message>
        <source>Each hour, at the plan&apos;s utilisation, of a typical year. Drag and turn the wheel to zoom.</source>
        <translation>Each hour, at the plan&apos;s utilisation, of a typical year. Drag and turn the wheel to zoom.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>MW · facility (blue) and IT (violet)</source>
        <translation>MW · facility (blue) and IT (violet)</translation>
    </message>
    <message>
        <source>KRW/kWh · energy charge</source>
        <translation>KRW/kWh · energy charge</translation>
    </message>
    <message>
        <source>How long is the load how high?</source>
        <translation>How long is the load how high?</translation>
    </message>
    <message>
        <source>MW against hours of the year, sorted; IT at the plan&apos;s utilisation and at full load.</source>
        <translation>MW against hours of the year, sorted; IT at the plan&apos;s utilisation and at full load.</translation>
    </message>
    <message>
        <source>IT at full load</source>
        <translation>IT at full load</translation>
    </message>
    <message>
        <source>at the plan&apos;s utilisation</source>
        <translation>at the plan&apos;s utilisation</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>contract %1</translation>
    </message>
    <message>
        <source>hours of the year</source>
        <translation>hours of the year</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LedgerPanel</name>
    <message>
        <source>Electricity as a share of %1</source>
        <translation>Electricity as a share of %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LevelBar</name>
    <message>
        <source>Storey shown</source>
        <translation>Storey shown</translation>
    </message>
    <message>
        <source>Show storey %1 (Page Up and Page Down change it)</source>
        <translation>Show storey %1 (Page Up and Page Down change it)</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LibraryPanel</name>
    <message>
        <source>Click, then click on the map; or drag it there.</source>
        <translation>Click, then click on the map; or drag it there.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>pipe</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>cable</translation>
    </message>
    <message>
        <source>Click, then click on a port and on another of the same kind.</source>
        <translation>Click, then click on a port and on another of the same kind.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Findings %1</translation>
    </message>
    <message>
        <source>Snap: grid, edges (Alt suspends)</source>
        <translation>Snap: grid, edges (Alt suspends)</translation>
    </message>
    <message>
        <source>Snap off</source>
        <translation>Snap off</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>P10–P90 ready</source>
        <translation>P10–P90 ready</translation>
    </message>
    <message>
        <source>P10–P90 on their way</source>
        <translation>P10–P90 on their way</translation>
    </message>
    <message>
        <source>Study running</source>
        <translation>Study running</translation>
    </message>
    <message>
        <source>Study %1 ms · up to date</source>
        <translation>Study %1 ms · up to date</translation>
    </message>
    <message>
        <source>%1 selected · %2 m²</source>
        <translation>%1 selected · %2 m²</translation>
    </message>
    <message>
        <source>Site map</source>
        <translation>Site map</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Arrange</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>About Tokenyard</source>
        <translation>About Tokenyard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Samples and starts</source>
        <translation>Samples and starts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Find in the plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Explain a figure</source>
        <translation>Explain a figure</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Window</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Part of the plan</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tokenyard %1&lt;/b&gt;&lt;p&gt;Plans AI factories: layout, power, cooling, cost and tokens.&lt;/p&gt;&lt;p&gt;Sources: Apache-2.0. The built program: GPL-3 or later, because it holds QCustomPlot.&lt;/p&gt;&lt;p&gt;Data of %2.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Tokenyard %1&lt;/b&gt;&lt;p&gt;Plans AI factories: layout, power, cooling, cost and tokens.&lt;/p&gt;&lt;p&gt;Sources: Apache-2.0. The built program: GPL-3 or later, because it holds QCustomPlot.&lt;/p&gt;&lt;p&gt;Data of %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search Ctrl+K</source>
        <translation>Search Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Preview and export as PDF…</source>
        <translation>Preview and export as PDF…</translation>
    </message>
    <message>
        <source>Export drawing…</source>
        <translation>Export drawing…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Export tables…</translation>
    </message>
    <message>
        <source>Records: prices, models, equipment…</source>
        <translation>Records: prices, models, equipment…</translation>
    </message>
    <message>
        <source>open for reading</source>
        <translation>open for reading</translation>
    </message>
    <message>
        <source>No safety copy</source>
        <translation>No safety copy</translation>
    </message>
    <message>
        <source>The safety copy is written again.</source>
        <translation>The safety copy is written again.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>The study is still running; the report opens when it is done.</source>
        <translation>The study is still running; the report opens when it is done.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::MoneyPage</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Low to high</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Capex by item</source>
        <translation>Capex by item</translation>
    </message>
    <message>
        <source>Opex by item, a year at full build</source>
        <translation>Opex by item, a year at full build</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::NoteDialog</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Low (P10)</source>
        <translation>Low (P10)</translation>
    </message>
    <message>
        <source>High (P90)</source>
        <translation>High (P90)</translation>
    </message>
    <message>
        <source>Document, page, date or web address; empty for an estimate</source>
        <translation>Document, page, date or web address; empty for an estimate</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Reset to the default</translation>
    </message>
    <message>
        <source>The low value is above the high one: exchange them.</source>
        <translation>The low value is above the high one: exchange them.</translation>
    </message>
    <message>
        <source>The value lies outside this range: correct the range, or close this and correct the value.</source>
        <translation>The value lies outside this range: correct the range, or close this and correct the value.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OutlineModel</name>
    <message>
        <source>%1 on the map</source>
        <translation>%1 on the map</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OutlinePanel</name>
    <message>
        <source>Find in the plan</source>
        <translation>Find in the plan</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OwnRowsView</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Choose a CSV file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use in this plan</source>
        <translation>Use in this plan</translation>
    </message>
    <message>
        <source>Back to the published calibration</source>
        <translation>Back to the published calibration</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Measured ms</source>
        <translation>Measured ms</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Do your own measured runs agree?</source>
        <translation>Do your own measured runs agree?</translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation>Measured runs</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>A CSV file with the columns system, model, backend, precision, isl, osl, concurrency, gpus, tp, ttft_ms, tpot_ms: one run a row. The model is fitted anew from where the published runs left it.</source>
        <translation>A CSV file with the columns system, model, backend, precision, isl, osl, concurrency, gpus, tp, ttft_ms, tpot_ms: one run a row. The model is fitted anew from where the published runs left it.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 refused.</source>
        <translation>%1: %2 rows read, %3 refused.</translation>
    </message>
    <message>
        <source>Cancelled; the plan is as it was.</source>
        <translation>Cancelled; the plan is as it was.</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>as published</translation>
    </message>
    <message>
        <source>after the refit</source>
        <translation>after the refit</translation>
    </message>
    <message>
        <source>measured time per token, ms</source>
        <translation>measured time per token, ms</translation>
    </message>
    <message>
        <source>predicted time per token, ms</source>
        <translation>predicted time per token, ms</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out, engine %3</source>
        <translation>%1 tokens in, %2 out, engine %3</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Time per token</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Time to first token</translation>
    </message>
    <message>
        <source>Output tokens/s</source>
        <translation>Output tokens/s</translation>
    </message>
    <message>
        <source>The plan makes no tokens to compare.</source>
        <translation>The plan makes no tokens to compare.</translation>
    </message>
    <message>
        <source>This plan&apos;s throughput: %1 → %2 (%3)</source>
        <translation>This plan&apos;s throughput: %1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Calibration fitted to %1</source>
        <translation>Calibration fitted to %1</translation>
    </message>
    <message>
        <source>This plan now uses the calibration fitted to %1; it is saved with the plan, and Undo takes it back.</source>
        <translation>This plan now uses the calibration fitted to %1; it is saved with the plan, and Undo takes it back.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>This plan uses the calibration fitted to %1 (%2). Choose a file to fit it anew, from where the published runs left it.</source>
        <translation>This plan uses the calibration fitted to %1 (%2). Choose a file to fit it anew, from where the published runs left it.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Error before → after</source>
        <translation>Error before → after</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>Reading %1.</translation>
    </message>
    <message>
        <source>%1 of them published runs that the calibration knows already: fitted again they count twice.</source>
        <translation>%1 of them published runs that the calibration knows already: fitted again they count twice.</translation>
    </message>
    <message>
        <source>%1 of them predicted more than %2 times off: they head the table; check their units, lengths and layout.</source>
        <translation>%1 of them predicted more than %2 times off: they head the table; check their units, lengths and layout.</translation>
    </message>
    <message>
        <source>Cancelled; the plan is as it was. The runs of %1 are shown as the published calibration predicts them.</source>
        <translation>Cancelled; the plan is as it was. The runs of %1 are shown as the published calibration predicts them.</translation>
    </message>
    <message>
        <source>Fitting, %1 %</source>
        <translation>Fitting, %1 %</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Predicted %1 times the measured time per token.</source>
        <translation>Predicted %1 times the measured time per token.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Columns that are not read: %1.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PlantPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Does what is installed carry the load?</source>
        <translation>Does what is installed carry the load?</translation>
    </message>
    <message>
        <source>Where does the energy beside IT go?</source>
        <translation>Where does the energy beside IT go?</translation>
    </message>
    <message>
        <source>GWh of a year at the plan&apos;s utilisation; IT itself is not drawn.</source>
        <translation>GWh of a year at the plan&apos;s utilisation; IT itself is not drawn.</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Lighting</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>Electrical losses</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>Pumps</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>Heat rejection</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>How does the PUE go through the year?</source>
        <translation>How does the PUE go through the year?</translation>
    </message>
    <message>
        <source>By month; %1 over the year.</source>
        <translation>By month; %1 over the year.</translation>
    </message>
    <message>
        <source>By month.</source>
        <translation>By month.</translation>
    </message>
    <message>
        <source>MW usable with the spare units out, against the load at full IT.</source>
        <translation>MW usable with the spare units out, against the load at full IT.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PreviewDialog</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Export report</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2. Choose another place or name.</source>
        <translation>The report could not be written to %1: %2. Choose another place or name.</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Export as PDF…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ProjectController</name>
    <message>
        <source>Tokenyard plans (*.tokenyard)</source>
        <translation>Tokenyard plans (*.tokenyard)</translation>
    </message>
    <message>
        <source>Tokenyard</source>
        <translation>Tokenyard</translation>
    </message>
    <message>
        <source>There is no sample called “%1”; choose one of %2.</source>
        <translation>There is no sample called “%1”; choose one of %2.</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Save the plan as</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: %2. It is opened here for reading; what you change can be saved under another name.</source>
        <translation>“%1” is open for writing elsewhere: %2. It is opened here for reading; what you change can be saved under another name.</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: %2.</source>
        <translation>“%1” is open for writing elsewhere: %2.</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” has changes that are not saved.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>The plan can be saved under another name.</source>
        <translation>The plan can be saved under another name.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program at %2, after it was opened here. Saving would replace that.</source>
        <translation>“%1” was changed by another window or program at %2, after it was opened here. Saving would replace that.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Show what differs</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Open what is there</translation>
    </message>
    <message>
        <source>The program ended without saving “%1”. The copy kept at %2 is damaged and cannot be opened.</source>
        <translation>The program ended without saving “%1”. The copy kept at %2 is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>The program ended without saving “%1”. The work was kept at %2, but the file was saved by somebody else since that work began, last at %3.</source>
        <translation>The program ended without saving “%1”. The work was kept at %2, but the file was saved by somebody else since that work began, last at %3.</translation>
    </message>
    <message>
        <source>The program ended without saving “%1”. The work was kept at %2; it is newer than the file, which was saved at %3.</source>
        <translation>The program ended without saving “%1”. The work was kept at %2; it is newer than the file, which was saved at %3.</translation>
    </message>
    <message>
        <source>Open the kept work</source>
        <translation>Open the kept work</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Open the file and discard the kept work</source>
        <translation>Open the file and discard the kept work</translation>
    </message>
    <message>
        <source>Discard the work on “%1” that was kept at %2? It exists nowhere else.</source>
        <translation>Discard the work on “%1” that was kept at %2? It exists nowhere else.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save the plan once before you keep versions of it.</source>
        <translation>Save the plan once before you keep versions of it.</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Restore the version of %1</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restore “%1”</translation>
    </message>
    <message>
        <source>Replacing would change in the file:
%1</source>
        <translation>Replacing would change in the file:
%1</translation>
    </message>
    <message>
        <source>The kept work differs from the file in this:
%1</source>
        <translation>The kept work differs from the file in this:
%1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PropertiesPanel</name>
    <message>
        <source>Full dot: from a source. Open dot: an estimate, with low and high. Click to see it.</source>
        <translation>Full dot: from a source. Open dot: an estimate, with low and high. Click to see it.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>First (%1)</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”; the old value stays.</source>
        <translation>Nothing here is called “%1”; the old value stays.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”; the old value stays. The nearest: %2.</source>
        <translation>Nothing here is called “%1”; the old value stays. The nearest: %2.</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (own)</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RecordEditor</name>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>of this project&apos;s data</source>
        <translation>of this project&apos;s data</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Kind of records</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Use in the plan</source>
        <translation>Use in the plan</translation>
    </message>
    <message>
        <source>The plan names this record wherever it named the one that was duplicated</source>
        <translation>The plan names this record wherever it named the one that was duplicated</translation>
    </message>
    <message>
        <source>Back to the catalogue&apos;s</source>
        <translation>Back to the catalogue&apos;s</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Planner&apos;s entry</source>
        <translation>Planner&apos;s entry</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Change %1 of %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicate %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Take back %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::SiteView</name>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Join with a feed</source>
        <translation>Join with a feed</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Edit the site boundary</source>
        <translation>Edit the site boundary</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste in place</source>
        <translation>Paste in place</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select next object</source>
        <translation>Select next object</translation>
    </message>
    <message>
        <source>Select previous object</source>
        <translation>Select previous object</translation>
    </message>
    <message>
        <source>Rotate 90°</source>
        <translation>Rotate 90°</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Align left edges</translation>
    </message>
    <message>
        <source>Align centres across</source>
        <translation>Align centres across</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Align right edges</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Align top edges</translation>
    </message>
    <message>
        <source>Align middles down</source>
        <translation>Align middles down</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Align bottom edges</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Equal gaps across</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Equal gaps down</translation>
    </message>
    <message>
        <source>Array…</source>
        <translation>Array…</translation>
    </message>
    <message>
        <source>Size hall to its racks</source>
        <translation>Size hall to its racks</translation>
    </message>
    <message>
        <source>Fill hall with racks</source>
        <translation>Fill hall with racks</translation>
    </message>
    <message>
        <source>Route feed anew</source>
        <translation>Route feed anew</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Fit all</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Fit selection</translation>
    </message>
    <message>
        <source>Storey above</source>
        <translation>Storey above</translation>
    </message>
    <message>
        <source>Storey below</source>
        <translation>Storey below</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Snap to grid and edges</source>
        <translation>Snap to grid and edges</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a plan; copy objects on the map first.</source>
        <translation>The clipboard holds no part of a plan; copy objects on the map first.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::SourceDot</name>
    <message>
        <source>Value with a source</source>
        <translation>Value with a source</translation>
    </message>
    <message>
        <source>Estimate with low and high</source>
        <translation>Estimate with low and high</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TabbedDock</name>
    <message>
        <source>Float this panel, or put it back</source>
        <translation>Float this panel, or put it back</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ThroughputPage</name>
    <message>
        <source>Frontier</source>
        <translation>Frontier</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Own runs</source>
        <translation>Own runs</translation>
    </message>
    <message>
        <source>No hall runs a service yet. Place a GPU hall and give it a service.</source>
        <translation>No hall runs a service yet. Place a GPU hall and give it a service.</translation>
    </message>
    <message>
        <source>Service and accelerator</source>
        <translation>Service and accelerator</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>What if: %1 · %2</source>
        <translation>What if: %1 · %2</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrainingChart</name>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>thousand tokens/s of all GPUs</source>
        <translation>thousand tokens/s of all GPUs</translation>
    </message>
    <message>
        <source>Training tokens/s against the number of GPUs</source>
        <translation>Training tokens/s against the number of GPUs</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>%1 GPUs, %2 of one</source>
        <translation>%1 GPUs, %2 of one</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrainingInputs</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs of the run; those of the plan until you enter others.</source>
        <translation>GPUs of the run; those of the plan until you enter others.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Tokens of a sequence. Attention grows with it.</source>
        <translation>Tokens of a sequence. Attention grows with it.</translation>
    </message>
    <message>
        <source>Tokens, 10¹²</source>
        <translation>Tokens, 10¹²</translation>
    </message>
    <message>
        <source>Tokens of the whole run, in trillions. Llama 3 was trained on 15.</source>
        <translation>Tokens of the whole run, in trillions. Llama 3 was trained on 15.</translation>
    </message>
    <message>
        <source>A step, 10⁶</source>
        <translation>A step, 10⁶</translation>
    </message>
    <message>
        <source>Tokens between two updates of the weights, on all GPUs, in millions. Llama 3 405B: 16.8. The fewer of them a GPU has, the less it reaches.</source>
        <translation>Tokens between two updates of the weights, on all GPUs, in millions. Llama 3 405B: 16.8. The fewer of them a GPU has, the less it reaches.</translation>
    </message>
    <message>
        <source>MTBF of a GPU, h</source>
        <translation>MTBF of a GPU, h</translation>
    </message>
    <message>
        <source>Hours between failures of one GPU with its share of node and network. Llama 3: 419 interruptions in 54 days on 16,384 GPUs, 50,000 h.</source>
        <translation>Hours between failures of one GPU with its share of node and network. Llama 3: 419 interruptions in 54 days on 16,384 GPUs, 50,000 h.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites that share the run, each with a copy of the model; they exchange all gradients every step.</source>
        <translation>Sites that share the run, each with a copy of the model; they exchange all gradients every step.</translation>
    </message>
    <message>
        <source>Link, Gbit/s</source>
        <translation>Link, Gbit/s</translation>
    </message>
    <message>
        <source>Bandwidth of a site&apos;s link to the others, one direction.</source>
        <translation>Bandwidth of a site&apos;s link to the others, one direction.</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latency, ms</translation>
    </message>
    <message>
        <source>One way between two sites. Light in fibre takes 5 ms for 1,000 km.</source>
        <translation>One way between two sites. Light in fibre takes 5 ms for 1,000 km.</translation>
    </message>
    <message>
        <source>Checkpoint, s</source>
        <translation>Checkpoint, s</translation>
    </message>
    <message>
        <source>Time to write a checkpoint, while training waits. A restart after a failure takes 10 minutes.</source>
        <translation>Time to write a checkpoint, while training waits. A restart after a failure takes 10 minutes.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1 lies between %2 and %3.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrainingView</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>How it comes about</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>What is lost</translation>
    </message>
    <message>
        <source>How fast does a model train?</source>
        <translation>How fast does a model train?</translation>
    </message>
    <message>
        <source>%1 on %2, %3, sequences of %4 tokens. Shaded: 80 % band; dashed: as if every GPU did as well as those of the smallest run drawn.</source>
        <translation>%1 on %2, %3, sequences of %4 tokens. Shaded: 80 % band; dashed: as if every GPU did as well as those of the smallest run drawn.</translation>
    </message>
    <message>
        <source>The plan caps its racks at %1 of their rating; the figures here are those of full power.</source>
        <translation>The plan caps its racks at %1 of their rating; the figures here are those of full power.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrustView</name>
    <message>
        <source>Runs the fit had not seen</source>
        <translation>Runs the fit had not seen</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>Bias %</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Time per token</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Time to first token</translation>
    </message>
    <message>
        <source>Output tokens/s</source>
        <translation>Output tokens/s</translation>
    </message>
    <message>
        <source>By accelerator</source>
        <translation>By accelerator</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>By engine</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>By model</translation>
    </message>
    <message>
        <source>How far can the tokens be trusted?</source>
        <translation>How far can the tokens be trusted?</translation>
    </message>
    <message>
        <source>time per token, ms</source>
        <translation>time per token, ms</translation>
    </message>
    <message>
        <source>time to first token, ms</source>
        <translation>time to first token, ms</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>output tokens/s per GPU</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>measured %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>predicted %1</translation>
    </message>
    <message>
        <source>New settings</source>
        <translation>New settings</translation>
    </message>
    <message>
        <source>Whole models left out</source>
        <translation>Whole models left out</translation>
    </message>
    <message>
        <source>Whole accelerators left out</source>
        <translation>Whole accelerators left out</translation>
    </message>
    <message>
        <source>Separate pools, new settings</source>
        <translation>Separate pools, new settings</translation>
    </message>
    <message>
        <source>Fitted rows (seen by the fit)</source>
        <translation>Fitted rows (seen by the fit)</translation>
    </message>
    <message>
        <source>median missed</source>
        <translation>median missed</translation>
    </message>
    <message>
        <source>p90 missed</source>
        <translation>p90 missed</translation>
    </message>
    <message>
        <source>band too narrow</source>
        <translation>band too narrow</translation>
    </message>
    <message>
        <source>band too wide</source>
        <translation>band too wide</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>Absolute error, median / p90</source>
        <translation>Absolute error, median / p90</translation>
    </message>
    <message>
        <source>Published calibration</source>
        <translation>Published calibration</translation>
    </message>
    <message>
        <source>This plan&apos;s</source>
        <translation>This plan&apos;s</translation>
    </message>
    <message>
        <source>Prediction drawn</source>
        <translation>Prediction drawn</translation>
    </message>
    <message>
        <source>The catalogue holds no validation points.</source>
        <translation>The catalogue holds no validation points.</translation>
    </message>
    <message>
        <source>This plan uses its own fit of %1 runs (%2, %3).</source>
        <translation>This plan uses its own fit of %1 runs (%2, %3).</translation>
    </message>
    <message>
        <source>This plan uses its own fit (%1, %2).</source>
        <translation>This plan uses its own fit (%1, %2).</translation>
    </message>
    <message>
        <source>This plan keeps the calibration it was saved with.</source>
        <translation>This plan keeps the calibration it was saved with.</translation>
    </message>
    <message>
        <source>The targets and verdicts below belong to the published calibration, not to this fit; the 80 % band of this plan&apos;s tokens stays that of the published runs.</source>
        <translation>The targets and verdicts below belong to the published calibration, not to this fit; the 80 % band of this plan&apos;s tokens stays that of the published runs.</translation>
    </message>
    <message>
        <source>The targets and verdicts below belong to this program&apos;s calibration, which differs.</source>
        <translation>The targets and verdicts below belong to this program&apos;s calibration, which differs.</translation>
    </message>
    <message>
        <source>Own runs, published calibration</source>
        <translation>Own runs, published calibration</translation>
    </message>
    <message>
        <source>Own runs, this plan&apos;s fit</source>
        <translation>Own runs, this plan&apos;s fit</translation>
    </message>
    <message>
        <source>Published runs, published calibration</source>
        <translation>Published runs, published calibration</translation>
    </message>
    <message>
        <source>Published runs, this plan&apos;s fit</source>
        <translation>Published runs, this plan&apos;s fit</translation>
    </message>
    <message>
        <source>Published runs, this plan&apos;s calibration</source>
        <translation>Published runs, this plan&apos;s calibration</translation>
    </message>
    <message>
        <source>Predicted by this plan&apos;s calibration.</source>
        <translation>Predicted by this plan&apos;s calibration.</translation>
    </message>
    <message>
        <source>The published runs in the table had been seen by the published fit.</source>
        <translation>The published runs in the table had been seen by the published fit.</translation>
    </message>
    <message>
        <source>Wanted %</source>
        <translation>Wanted %</translation>
    </message>
    <message>
        <source>Absolute error: median / 90th percentile.</source>
        <translation>Absolute error: median / 90th percentile.</translation>
    </message>
    <message>
        <source>Median %</source>
        <translation>Median %</translation>
    </message>
    <message>
        <source>p90 %</source>
        <translation>p90 %</translation>
    </message>
    <message>
        <source>Absolute error of the quantity chosen above.</source>
        <translation>Absolute error of the quantity chosen above.</translation>
    </message>
    <message>
        <source>%1 published runs as this plan&apos;s calibration predicts them. Line: predicted = measured.</source>
        <translation>%1 published runs as this plan&apos;s calibration predicts them. Line: predicted = measured.</translation>
    </message>
    <message>
        <source>%1 published runs, each predicted by a fit that had not seen its setting. Line: predicted = measured.</source>
        <translation>%1 published runs, each predicted by a fit that had not seen its setting. Line: predicted = measured.</translation>
    </message>
    <message>
        <source>Dashed: the 80 % band.</source>
        <translation>Dashed: the 80 % band.</translation>
    </message>
    <message>
        <source>Output in band %</source>
        <translation>Output in band %</translation>
    </message>
    <message>
        <source>Checked beside the fit</source>
        <translation>Checked beside the fit</translation>
    </message>
    <message>
        <source>Share of the measured output tokens/s within the 80 % band the model gives, whichever quantity is chosen above; wanted 75 to 85 %.</source>
        <translation>Share of the measured output tokens/s within the 80 % band the model gives, whichever quantity is chosen above; wanted 75 to 85 %.</translation>
    </message>
    <message>
        <source>Dashed: 80 % of these runs lie between; the model gives a band of output tokens/s alone.</source>
        <translation>Dashed: 80 % of these runs lie between; the model gives a band of output tokens/s alone.</translation>
    </message>
    <message>
        <source>Whole generations left out</source>
        <translation>Whole generations left out</translation>
    </message>
    <message>
        <source>of known models</source>
        <translation>of known models</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::VersionsDialog</name>
    <message>
        <source>Versions of this plan</source>
        <translation>Versions of this plan</translation>
    </message>
    <message>
        <source>A name for the plan as it is now</source>
        <translation>A name for the plan as it is now</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Keep this version</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Each save keeps a version by itself; those that you name stay until you remove them.</source>
        <translation>Nothing is kept yet. Each save keeps a version by itself; those that you name stay until you remove them.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::WelcomePage</name>
    <message>
        <source>Plan an AI factory: lay out halls, power and cooling, and see what it costs and how many tokens it makes.</source>
        <translation>Plan an AI factory: lay out halls, power and cooling, and see what it costs and how many tokens it makes.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Start a plan of your own</source>
        <translation>Start a plan of your own</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Open a plan…</translation>
    </message>
    <message>
        <source>A .tokenyard file from this computer.</source>
        <translation>A .tokenyard file from this computer.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Recent plans</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>Work that was not saved</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Recover %1</translation>
    </message>
    <message>
        <source>an untitled plan</source>
        <translation>an untitled plan</translation>
    </message>
    <message>
        <source>Kept at %1 (%2)</source>
        <translation>Kept at %1 (%2)</translation>
    </message>
    <message>
        <source>%1. It is damaged and cannot be opened.</source>
        <translation>%1. It is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>%1. The plan had no file yet.</source>
        <translation>%1. The plan had no file yet.</translation>
    </message>
    <message>
        <source>%1. Its file %2 is no longer there.</source>
        <translation>%1. Its file %2 is no longer there.</translation>
    </message>
    <message>
        <source>%1. The file was saved later, at %2: %3</source>
        <translation>%1. The file was saved later, at %2: %3</translation>
    </message>
    <message>
        <source>%1, newer than the file: %2</source>
        <translation>%1, newer than the file: %2</translation>
    </message>
    <message>
        <source>A damaged copy</source>
        <translation>A damaged copy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::WorkloadPage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>Tokens a year</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>Unmet</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>Peak hour</translation>
    </message>
    <message>
        <source>Demand and capacity over a typical week</source>
        <translation>Demand and capacity over a typical week</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Do the halls carry what is asked of them?</source>
        <translation>Do the halls carry what is asked of them?</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>not served</translation>
    </message>
    <message>
        <source>no hall</source>
        <translation>no hall</translation>
    </message>
    <message>
        <source>MLPerf limits</source>
        <translation>MLPerf limits</translation>
    </message>
    <message>
        <source>Sets the service&apos;s TTFT and TPOT limits to those of an MLPerf Inference scenario for its model, for 99 % of requests.</source>
        <translation>Sets the service&apos;s TTFT and TPOT limits to those of an MLPerf Inference scenario for its model, for 99 % of requests.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactive</translation>
    </message>
    <message>
        <source>MLPerf limits %1</source>
        <translation>MLPerf limits %1</translation>
    </message>
    <message>
        <source>Price ₩/M tok</source>
        <translation>Price ₩/M tok</translation>
    </message>
    <message>
        <source>Output tokens of a year that are asked for and not made.</source>
        <translation>Output tokens of a year that are asked for and not made.</translation>
    </message>
    <message>
        <source>Of the day, local standard time.</source>
        <translation>Of the day, local standard time.</translation>
    </message>
    <message>
        <source>M tok/s</source>
        <translation>M tok/s</translation>
    </message>
    <message>
        <source>Millions of output tokens a second with every rack at work, at the service level; the ledger adds them up.</source>
        <translation>Millions of output tokens a second with every rack at work, at the service level; the ledger adds them up.</translation>
    </message>
    <message>
        <source>Mean of the year, of the capacity after GPU availability.</source>
        <translation>Mean of the year, of the capacity after GPU availability.</translation>
    </message>
    <message>
        <source>Millions of output tokens a second over a typical week, local time: what is served by service, what is asked beyond it, and the halls&apos; capacity.</source>
        <translation>Millions of output tokens a second over a typical week, local time: what is served by service, what is asked beyond it, and the halls&apos; capacity.</translation>
    </message>
    <message>
        <source>not served: up to %1 M tokens/s, beyond the axis</source>
        <translation>not served: up to %1 M tokens/s, beyond the axis</translation>
    </message>
    <message>
        <source>capacity %1 M tokens/s: the ledger&apos;s, times %2 GPU availability</source>
        <translation>capacity %1 M tokens/s: the ledger&apos;s, times %2 GPU availability</translation>
    </message>
    <message>
        <source>M output tokens/s</source>
        <translation>M output tokens/s</translation>
    </message>
</context>
</TS>
