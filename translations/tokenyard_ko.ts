<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AcceleratorWords</name>
    <message>
        <source>BF16 peak</source>
        <translation>BF16 피크</translation>
    </message>
    <message>
        <source>FP8 peak</source>
        <translation>FP8 피크</translation>
    </message>
    <message>
        <source>FP4 peak</source>
        <translation>FP4 피크</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>메모리 대역폭</translation>
    </message>
</context>
<context>
    <name>ArrayDialog</name>
    <message>
        <source>Array of copies</source>
        <translation>배열 복사</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열 수</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>가로 간격</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>세로 간격</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>%1 of the samples have no value, which counts as the worst.</source>
        <translation>표본의 %1에 값이 없으며, 이를 가장 나쁜 경우로 셉니다.</translation>
    </message>
    <message>
        <source>%1 sources of own power on %2 dates take too long to sample at every change; a Monte Carlo run samples them.</source>
        <translation>자체 전원 %1개가 %2개 시점에 들어와 변경할 때마다 표본을 계산하기에는 시간이 너무 걸립니다. 몬테카를로 분석에서 표본을 계산합니다.</translation>
    </message>
</context>
<context>
    <name>BeyondMeasured</name>
    <message>
        <source>%1 input tokens a request; the measured runs end at %2: %3 times as many.</source>
        <translation>요청당 입력 토큰이 %1개입니다. 실측은 %2개까지이므로 그 %3배입니다.</translation>
    </message>
    <message>
        <source>%1 input tokens a request; the measured runs begin at %2: %3 of it.</source>
        <translation>요청당 입력 토큰이 %1개입니다. 실측은 %2개부터이므로 그 %3입니다.</translation>
    </message>
    <message>
        <source>%1 output tokens a request; the measured runs end at %2: %3 times as many.</source>
        <translation>요청당 출력 토큰이 %1개입니다. 실측은 %2개까지이므로 그 %3배입니다.</translation>
    </message>
    <message>
        <source>%1 output tokens a request; the measured runs begin at %2: %3 of it.</source>
        <translation>요청당 출력 토큰이 %1개입니다. 실측은 %2개부터이므로 그 %3입니다.</translation>
    </message>
    <message>
        <source>No published run is of %1. Models left out of the fit were missed by %2 in the median, by %3 at the 90th percentile (output tokens).</source>
        <translation>%1의 공개 실측이 없습니다. 보정에서 통째로 뺀 모델의 출력 토큰 오차는 중앙값 %2, 90백분위 %3였습니다.</translation>
    </message>
    <message>
        <source>No published run is on %1. Accelerators left out of the fit were missed by %2 in the median, by %3 at the 90th percentile (output tokens); a whole new generation by more.</source>
        <translation>%1의 공개 실측이 없습니다. 보정에서 통째로 뺀 가속기의 출력 토큰 오차는 중앙값 %2, 90백분위 %3였고, 새 세대 전체라면 더 큽니다.</translation>
    </message>
    <message>
        <source>No published run is of %1 on %2 in %3; other machines speak for the model, other models for the machine.</source>
        <translation>%2에서 정밀도 %3 조건으로 %1을(를) 돌린 공개 실측이 없습니다. 모델은 다른 가속기의 실측으로, 가속기는 다른 모델의 실측으로 미루어 봅니다.</translation>
    </message>
    <message>
        <source>%1 requests at once on an attention group; the measured runs end at %2: %3 times as many. The band reaches lower for it.</source>
        <translation>어텐션 그룹당 동시 요청이 %1개입니다. 실측은 %2개까지이므로 그 %3배이며, 구간의 아래 끝이 그만큼 낮아집니다.</translation>
    </message>
    <message>
        <source>A replica of %1 GPUs; the measured ones end at %2: %3 times as many.</source>
        <translation>복제본 하나가 GPU %1개입니다. 실측은 %2개까지이므로 그 %3배입니다.</translation>
    </message>
    <message>
        <source>%1 of the input comes out of the prefix cache; the measured runs state no hits.</source>
        <translation>입력의 %1가 프리픽스 캐시에서 나옵니다. 실측에는 캐시 적중이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Lengths vary by %1 (input) and %2 (output) about their means; the measured runs have one length each.</source>
        <translation>길이가 평균에서 입력 %1, 출력 %2만큼 흩어집니다. 실측은 저마다 한 가지 길이입니다.</translation>
    </message>
    <message>
        <source>The engine runs at %1 times the measured speed.</source>
        <translation>엔진 속도를 실측의 %1배로 봅니다.</translation>
    </message>
    <message>
        <source>A power cap of %1 of the rating; the measured runs had none.</source>
        <translation>전력 상한이 정격의 %1입니다. 실측에는 상한이 없었습니다.</translation>
    </message>
    <message>
        <source>Drafts are accepted as on DeepSeek-R1; none of %1 were measured.</source>
        <translation>초안 토큰 수락률은 DeepSeek-R1의 값입니다. %1의 값은 실측되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>abroad</source>
        <translation>해외</translation>
    </message>
    <message>
        <source>%1 in %2: %3 GPUs on a grid contract of %4.</source>
        <translation>%2 %1: GPU %3장, 계약전력 %4.</translation>
    </message>
    <message>
        <source>The site is not scored: the records judge Korean sites only.</source>
        <translation>부지를 평가하지 않았습니다. 자료는 국내 부지만 다룹니다.</translation>
    </message>
    <message>
        <source>%1 of 100 points. %2</source>
        <translation>100점 중 %1점. %2</translation>
    </message>
    <message>
        <source>%1 of 100 points.</source>
        <translation>100점 중 %1점.</translation>
    </message>
    <message>
        <source>The plan has no phase with a date.</source>
        <translation>계획에 날짜가 있는 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Power %1 (P50), %2 (P90) if the steps begin on %3.</source>
        <translation>%3에 착수하면 수전 %1(P50), %2(P90).</translation>
    </message>
    <message>
        <source>%1 Planned for %2; %3 GPU-hours would wait.</source>
        <translation>%1 계획은 %2이며 %3 GPU-시간이 대기합니다.</translation>
    </message>
    <message>
        <source>%1 Worth %2.</source>
        <translation>%1 금액으로 %2.</translation>
    </message>
    <message>
        <source>No grid impact assessment is due.</source>
        <translation>전력계통영향평가 대상이 아닙니다.</translation>
    </message>
    <message>
        <source>Grid impact assessment: %1 points by this program&apos;s reading; %2 pass.</source>
        <translation>전력계통영향평가: 본 프로그램 해석으로 %1점, 통과 기준 %2점.</translation>
    </message>
    <message>
        <source>No national target is among the records.</source>
        <translation>국가 목표 자료가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2; %3 GPUs by thousand people.</source>
        <translation>%2의 %1, 인구 천 명당 GPU %3장.</translation>
    </message>
    <message>
        <source>Yes %1, partly %2, no %3, not stated %4.</source>
        <translation>예 %1, 부분 %2, 아니요 %3, 미기재 %4.</translation>
    </message>
    <message>
        <source>%1, %2 of 20. Cheapest step: %3</source>
        <translation>%1, 20점 중 %2점. 가장 쉬운 조치: %3</translation>
    </message>
    <message>
        <source>No pillar has evidence.</source>
        <translation>근거가 있는 축이 없습니다.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>입지</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>계통</translation>
    </message>
    <message>
        <source>National target</source>
        <translation>국가 목표</translation>
    </message>
    <message>
        <source>Value at home</source>
        <translation>국내 부가가치</translation>
    </message>
    <message>
        <source>Sovereignty</source>
        <translation>주권</translation>
    </message>
    <message>
        <source>Weakest pillar</source>
        <translation>가장 약한 축</translation>
    </message>
    <message>
        <source>Unknown is said and counts for nothing. Figures and sources: the plan&apos;s full report.</source>
        <translation>모르는 것은 모른다고 적고 셈에 넣지 않습니다. 수치와 출처는 전체 보고서에 있습니다.</translation>
    </message>
    <message>
        <source>Brief for the ministry</source>
        <translation>부처 보고용 요약</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>All-to-all of expert parallelism: tokens to the GPUs of their experts and back.</source>
        <translation>전문가 병렬의 올투올: 토큰을 담당 전문가의 GPU로 보내고 되받는 통신.</translation>
    </message>
    <message>
        <source>Links: all-reduce</source>
        <translation>링크: 올리듀스</translation>
    </message>
    <message>
        <source>Links: experts&apos; tokens</source>
        <translation>링크: 전문가 토큰 교환</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크 통신</translation>
    </message>
    <message>
        <source>One GPU a replica: nothing crosses a link.</source>
        <translation>복제본이 GPU 한 장이라 링크 통신 없음.</translation>
    </message>
    <message>
        <source>Weights read</source>
        <translation>가중치 읽기</translation>
    </message>
    <message>
        <source>KV cache read</source>
        <translation>KV 캐시 읽기</translation>
    </message>
    <message>
        <source>Keys and values of every request&apos;s context, from the GPU&apos;s memory; grows with requests and lengths.</source>
        <translation>요청마다 문맥의 키·값을 GPU 메모리에서 읽는 시간. 요청 수와 길이에 따라 증가.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>Matrix products that reading does not hide, and activations between them.</source>
        <translation>메모리 읽기에 가려지지 않는 행렬 연산과 그 사이의 활성값 처리.</translation>
    </message>
    <message>
        <source>Prefill in between</source>
        <translation>프리필 간섭</translation>
    </message>
    <message>
        <source>Other requests&apos; inputs, computed while this one&apos;s tokens wait; separate pools take it away.</source>
        <translation>다른 요청의 입력을 처리하는 동안 이 요청의 토큰이 기다리는 시간. 풀을 분리하면 사라짐.</translation>
    </message>
    <message>
        <source>Launch and scheduling</source>
        <translation>커널 실행·스케줄링</translation>
    </message>
    <message>
        <source>Starting kernels, the engine&apos;s bookkeeping for each request, pipeline hops.</source>
        <translation>커널 실행, 요청별 엔진 처리, 파이프라인 단 사이 전달.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The time per output token (TPOT): the sum of the parts.</source>
        <translation>출력 토큰당 시간(TPOT): 각 항목의 합.</translation>
    </message>
    <message>
        <source>Share of all experts that the tokens of one step choose: 1 − (1 − k/E)^n for n tokens, k of E experts each.</source>
        <translation>한 스텝의 토큰들이 고르는 전문가의 비율: 토큰 n개가 전문가 E개 중 k개씩 고를 때 1 − (1 − k/E)^n.</translation>
    </message>
    <message>
        <source>Wait for the first token</source>
        <translation>첫 토큰 대기</translation>
    </message>
    <message>
        <source>All-reduces of tensor parallelism: two per layer, each GPU&apos;s partial sums to all others.</source>
        <translation>텐서 병렬의 올리듀스: 층마다 두 번, 각 GPU의 부분합을 모두에게 전달.</translation>
    </message>
    <message>
        <source>Weights of the layers and of the experts touched, from the GPU&apos;s memory, once per step for all requests.</source>
        <translation>층과 선택된 전문가의 가중치를 GPU 메모리에서 읽는 시간. 한 스텝에 한 번, 모든 요청 공통.</translation>
    </message>
    <message>
        <source>Experts read per step</source>
        <translation>한 스텝에 읽는 전문가</translation>
    </message>
    <message>
        <source>GPU time per token, ms (chosen layout&apos;s): %1</source>
        <translation>토큰당 GPU 시간, ms(괄호: 선택한 구성): %1</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>Tokens by API</source>
        <translation>API 토큰 판매</translation>
    </message>
    <message>
        <source>GPUs by the hour</source>
        <translation>GPU 시간 임대</translation>
    </message>
    <message>
        <source>Space and power</source>
        <translation>상면·전력 임대</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>Main transformers</source>
        <translation>주변압기</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>냉각탑</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>드라이쿨러</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>냉각수 분배장치(CDU)</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>무정전전원장치(UPS)</translation>
    </message>
    <message>
        <source>Unit transformers</source>
        <translation>22.9 kV/저압 변압기</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>배전반</translation>
    </message>
</context>
<context>
    <name>Carbon</name>
    <message>
        <source>Fuel burnt on the site</source>
        <translation>부지 내 연료 연소</translation>
    </message>
    <message>
        <source>Electricity from the grid, location-based</source>
        <translation>계통 전력(지역 기반)</translation>
    </message>
    <message>
        <source>Made for the racks, spread over their life</source>
        <translation>랙 제조 내재탄소(수명 기간 배분)</translation>
    </message>
    <message>
        <source>Made for the building, spread over its life</source>
        <translation>건축물 내재탄소(수명 기간 배분)</translation>
    </message>
    <message>
        <source>Made for the plant, spread over its life</source>
        <translation>설비 내재탄소(수명 기간 배분)</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>&apos;%1&apos;, %2행: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the emission factor must be a number from 0 to 5 t/MWh.</source>
        <translation>&apos;%1&apos;, %2행: 배출계수는 0~5 t/MWh의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 rows of emission factors; a year has 8,760 hours, a leap year 8,784.</source>
        <translation>&apos;%1&apos;의 배출계수가 %2행입니다. 1년은 8,760시간, 윤년은 8,784시간입니다.</translation>
    </message>
</context>
<context>
    <name>CashFlow</name>
    <message>
        <source>DSCR</source>
        <translation>DSCR</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>of it rents and passed electricity</source>
        <translation>그중 임대료와 전가 전기료</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>운영비</translation>
    </message>
    <message>
        <source>of it electricity</source>
        <translation>그중 전기요금</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>임차료</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>감가상각비</translation>
    </message>
    <message>
        <source>Grant released to income</source>
        <translation>보조금 수익 인식</translation>
    </message>
    <message>
        <source>Book value sold</source>
        <translation>매각 자산 장부가</translation>
    </message>
    <message>
        <source>Income tax, unlevered</source>
        <translation>법인세(무차입)</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>투자비</translation>
    </message>
    <message>
        <source>Acquisition tax</source>
        <translation>취득세</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>장비 교체</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>보조금</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존가치</translation>
    </message>
    <message>
        <source>Increase of working capital</source>
        <translation>운전자본 증가</translation>
    </message>
    <message>
        <source>Increase of VAT to be refunded</source>
        <translation>환급 대기 부가세 증가</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <translation>잉여현금흐름</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Cash before debt</source>
        <translation>원리금 상환 전 현금</translation>
    </message>
    <message>
        <source>Debt drawn</source>
        <translation>차입금 인출</translation>
    </message>
    <message>
        <source>Fee of the loan</source>
        <translation>대출 취급 수수료</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>이자</translation>
    </message>
    <message>
        <source>of it during construction</source>
        <translation>그중 건설 기간 이자</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>원금 상환</translation>
    </message>
    <message>
        <source>Increase of the debt reserve</source>
        <translation>원리금 적립금 증가</translation>
    </message>
    <message>
        <source>Amortisation of financing cost</source>
        <translation>금융비용 상각</translation>
    </message>
    <message>
        <source>Income tax, with debt</source>
        <translation>법인세(차입 반영)</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>당기순이익</translation>
    </message>
    <message>
        <source>Cash flow to the owners</source>
        <translation>출자자 현금흐름</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>유형자산</translation>
    </message>
    <message>
        <source>Financing cost</source>
        <translation>이연 금융비용</translation>
    </message>
    <message>
        <source>Receivables less payables</source>
        <translation>매출채권(매입채무 차감)</translation>
    </message>
    <message>
        <source>VAT to be refunded</source>
        <translation>환급 대기 부가세</translation>
    </message>
    <message>
        <source>Debt reserve</source>
        <translation>원리금 적립금</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>차입금</translation>
    </message>
    <message>
        <source>Deferred grant</source>
        <translation>이연 보조금</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>부채</translation>
    </message>
    <message>
        <source>Paid in less paid out</source>
        <translation>순납입자본</translation>
    </message>
    <message>
        <source>Retained income</source>
        <translation>이익잉여금</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>자본</translation>
    </message>
    <message>
        <source>LLCR</source>
        <translation>LLCR</translation>
    </message>
    <message>
        <source>of the revenue: domestic</source>
        <translation>매출 중 국내</translation>
    </message>
    <message>
        <source>of the revenue: from abroad, in dollars</source>
        <translation>매출 중 해외(달러)</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Layout: what stands where, and the feeds</source>
        <translation>배치: 설비 위치와 급전·배관</translation>
    </message>
    <message>
        <source>Services added or removed</source>
        <translation>서비스 추가·삭제</translation>
    </message>
    <message>
        <source>Phases added or removed</source>
        <translation>단계 추가·삭제</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>급전·배관</translation>
    </message>
    <message>
        <source>Records of the kind %1</source>
        <translation>%1 자료</translation>
    </message>
</context>
<context>
    <name>ChooseOutput</name>
    <message>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>“%1” 파일이 이미 있습니다. 덮어쓸까요?</translation>
    </message>
    <message>
        <source>It was last changed %1, in the folder %2.</source>
        <translation>마지막 수정 %1, 폴더 %2.</translation>
    </message>
    <message>
        <source>%1 of these files are there already. Replace them?</source>
        <translation>이 가운데 파일 %1개가 이미 있습니다. 덮어쓸까요?</translation>
    </message>
    <message>
        <source>In the folder %1: %2.</source>
        <translation>폴더 %1: %2.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>차이 보기</translation>
    </message>
</context>
<context>
    <name>Community</name>
    <message>
        <source>abroad</source>
        <translation>해외</translation>
    </message>
    <message>
        <source>Not known for %1: looked for, and no source found.</source>
        <translation>%1: 찾아보았으나 출처가 없어 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What share of the region&apos;s electricity does it use?</source>
        <translation>지역 전력의 몇 %를 쓰는가?</translation>
    </message>
    <message>
        <source>%1 a year: %2 of the %3 that %4 uses (%5).</source>
        <translation>연 %1: %4 사용량 %3의 %2(%5).</translation>
    </message>
    <message>
        <source>What share of the grid&apos;s room does it take?</source>
        <translation>계통 여유를 얼마나 차지하는가?</translation>
    </message>
    <message>
        <source>The substations of %1 have nothing left; %2 would need new ones.</source>
        <translation>%1 변전소에 여유가 없어 %2는 신설이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 of contract: %2 of the %3 that the substations of %4 have left.</source>
        <translation>계약전력 %1: %4 변전소 여유 %3의 %2.</translation>
    </message>
    <message>
        <source>Does the neighbours&apos; electricity get dearer?</source>
        <translation>주민 전기요금이 오르는가?</translation>
    </message>
    <message>
        <source>How much water does it take?</source>
        <translation>물을 얼마나 쓰는가?</translation>
    </message>
    <message>
        <source>%1 a year, %2 on the hottest day; the nearest dam or weir is %3, and what it can give is not known.</source>
        <translation>연 %1, 가장 더운 날 %2. 가장 가까운 댐·보는 %3이며 공급 가능량은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What heat could it give?</source>
        <translation>열을 얼마나 나눌 수 있는가?</translation>
    </message>
    <message>
        <source>%1 a year leave the racks in water that goes in at %2; no taker is drawn in the plan.</source>
        <translation>연 %1가 %2 공급수로 랙에서 나옵니다. 계획에 수요처는 없습니다.</translation>
    </message>
    <message>
        <source>How many people work there?</source>
        <translation>몇 명이 일하는가?</translation>
    </message>
    <message>
        <source>%1 in full-time posts, %2 by MW of contract; who of them comes from the region is not stated.</source>
        <translation>상근 %1명, 계약전력 MW당 %2명. 지역 주민 비율은 기재되지 않았습니다.</translation>
    </message>
    <message>
        <source>all in %1 would pay %2 less</source>
        <translation>%1 전체의 요금이 kWh당 %2 내려갑니다</translation>
    </message>
    <message>
        <source>all in %1 would pay %2 more</source>
        <translation>%1 전체의 요금이 kWh당 %2 올라갑니다</translation>
    </message>
    <message>
        <source>nothing would change for those in %1</source>
        <translation>%1의 요금은 그대로입니다</translation>
    </message>
    <message>
        <source>Today one price holds in the whole country, so the campus moves no one&apos;s bill here; under the rule &apos;%1&apos; %2. What the works on the grid add to all bills is not known.</source>
        <translation>지금은 전국 단일 요금이므로 캠퍼스가 이곳의 요금을 바꾸지 않습니다. &apos;%1&apos; 규칙에서는 %2. 계통 공사가 모두의 요금에 더하는 몫은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 a year, %2 on the hottest day: %3 of the industrial water of %5, %4, %6 away; what of it is free is not known.</source>
        <translation>연간 %1, 가장 더운 날 %2입니다. 하루 공급량 %4의 %3에 해당합니다(%5, %6 거리). 남은 양은 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>%1 others</source>
        <translation>그 밖 %1개</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>미래</translation>
    </message>
    <message>
        <source>Greatest regret</source>
        <translation>최대 후회</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>영향</translation>
    </message>
</context>
<context>
    <name>Compute</name>
    <message>
        <source>There is no accelerator called &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos;(이)라는 가속기가 없습니다. 비슷한 이름: %2.</translation>
    </message>
    <message>
        <source>There is no model called &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos;(이)라는 모델이 없습니다. 비슷한 이름: %2.</translation>
    </message>
    <message>
        <source>The row gives no isl, osl or concurrency.</source>
        <translation>행에 isl, osl 또는 concurrency가 없습니다.</translation>
    </message>
    <message>
        <source>Input and output lengths must lie between 1 and %1 tokens.</source>
        <translation>입력·출력 길이는 1 ~ %1 토큰이어야 합니다.</translation>
    </message>
    <message>
        <source>The prefix-cache hit share must lie between 0 and 1.</source>
        <translation>프리픽스 캐시 적중률은 0 ~ 1이어야 합니다.</translation>
    </message>
    <message>
        <source>The engine factor must lie between 0.01 and 100.</source>
        <translation>엔진 계수는 0.01 ~ 100이어야 합니다.</translation>
    </message>
    <message>
        <source>A layout&apos;s degrees must be at least 1 and its replica at most 100,000 GPUs.</source>
        <translation>병렬 구성의 각 차수는 1 이상, 복제본은 GPU 100,000장 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Experts cannot spread over %1 GPUs: the layout has %2 and the model %3 experts.</source>
        <translation>전문가를 GPU %1장에 나눌 수 없습니다. 병렬 구성은 GPU %2장, 모델의 전문가는 %3개입니다.</translation>
    </message>
    <message>
        <source>A pipeline of %1 stages is longer than the model&apos;s %2 layers.</source>
        <translation>파이프라인 %1단이 모델의 %2개 층보다 깁니다.</translation>
    </message>
    <message>
        <source>The concurrency must lie between 1 and %1 requests.</source>
        <translation>동시 요청 수는 1 ~ %1이어야 합니다.</translation>
    </message>
    <message>
        <source>The layout needs %1 GPUs, but there are %2.</source>
        <translation>병렬 구성에 GPU %1장이 필요하나 %2장뿐입니다.</translation>
    </message>
    <message>
        <source>More than 10 million GPUs make no sense in one service.</source>
        <translation>한 서비스에 GPU 1,000만 장을 넘게 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no arithmetic in %2: the weights are kept so, the products run in bf16.</source>
        <translation>%1은(는) %2 연산을 지원하지 않습니다. 가중치는 그 형식으로 보관하고 곱셈은 bf16으로 수행합니다.</translation>
    </message>
    <message>
        <source>The KV cache holds %1 requests a replica; the others wait.</source>
        <translation>KV 캐시에는 복제본당 요청 %1건이 들어가며, 나머지는 대기합니다.</translation>
    </message>
    <message>
        <source>Disaggregated serving needs at least one prefill and one decode worker.</source>
        <translation>분리형 서빙에는 프리필 워커와 디코드 워커가 하나 이상씩 필요합니다.</translation>
    </message>
    <message>
        <source>One replica needs %1 GPUs and there are %2.</source>
        <translation>복제본 하나에 GPU %1장이 필요하나 %2장뿐입니다.</translation>
    </message>
    <message>
        <source>Misses the service level: at the least load TTFT is %1 and TPOT %2.</source>
        <translation>서비스 수준 미달: 최소 부하에서도 TTFT %1, TPOT %2입니다.</translation>
    </message>
    <message>
        <source>Gives %1 per GPU within the service level, the chosen one %2.</source>
        <translation>서비스 수준 안에서 GPU당 %1, 선택한 구성은 %2입니다.</translation>
    </message>
    <message>
        <source>No source gives the parameters of %1, so its training cannot be computed: enter them in the model&apos;s record.</source>
        <translation>%1의 파라미터 수를 밝힌 출처가 없어 학습을 계산할 수 없습니다. 모델 레코드에 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The number of GPUs must lie between 1 and 10 million.</source>
        <translation>GPU 수는 1 ~ 1,000만이어야 합니다.</translation>
    </message>
    <message>
        <source>The sequence length must lie between 1 and 10 million tokens.</source>
        <translation>시퀀스 길이는 1 ~ 1,000만 토큰이어야 합니다.</translation>
    </message>
    <message>
        <source>Training over several sites needs a link between them with a bandwidth above zero.</source>
        <translation>여러 부지에 걸친 학습에는 대역폭이 0보다 큰 부지 간 회선이 필요합니다.</translation>
    </message>
    <message>
        <source>The catalogue holds no accelerator &quot;%1&quot;.</source>
        <translation>카탈로그에 가속기 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>No source gives the power with node and network, nor a price, of %1.</source>
        <translation>%1의 노드·네트워크 포함 전력과 가격을 알려 주는 출처가 없습니다.</translation>
    </message>
    <message>
        <source>No source gives the power of %1 with its share of node and network.</source>
        <translation>%1의 노드·네트워크 몫을 포함한 전력을 알려 주는 출처가 없습니다.</translation>
    </message>
    <message>
        <source>No source gives a price of %1.</source>
        <translation>%1의 가격을 알려 주는 출처가 없습니다.</translation>
    </message>
    <message>
        <source>The spread of a length must lie between 0 and 10 times its mean.</source>
        <translation>길이 산포는 평균의 0배에서 10배 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Measured runs end at %1 requests an attention group; this point has %2, and its band reaches lower.</source>
        <translation>실측은 어텐션 그룹당 요청 %1건까지입니다. 이 지점은 %2건이므로 범위의 하한을 더 낮게 잡았습니다.</translation>
    </message>
    <message>
        <source>The row&apos;s layout needs %1 GPUs and it names %2: %3 is taken.</source>
        <translation>행의 배치에는 GPU %1장이 필요하지만 %2장만 적혀 있습니다. %3(으)로 계산합니다.</translation>
    </message>
    <message>
        <source>The engine factor would pass the ideal roofline of memory and arithmetic: the step is held there.</source>
        <translation>엔진 계수가 메모리·연산의 이상적 루프라인을 넘습니다. 스텝 시간을 루프라인에 맞춥니다.</translation>
    </message>
    <message>
        <source>Input and output take %1 tokens, the context of %2 holds %3.</source>
        <translation>입력과 출력은 %1토큰이지만 %2의 컨텍스트는 %3토큰입니다.</translation>
    </message>
    <message>
        <source>A tensor-parallel degree of %1 does not divide the %2 attention heads of %3.</source>
        <translation>텐서 병렬 %1은(는) %3의 어텐션 헤드 %2개를 나누지 못합니다.</translation>
    </message>
    <message>
        <source>Training in int4 is not computed: choose bf16, fp8 or fp4.</source>
        <translation>int4 학습은 계산하지 않습니다. bf16, fp8, fp4 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>A step must hold at least one sequence and at most 10¹² tokens.</source>
        <translation>한 스텝은 시퀀스 하나 이상, 1조 토큰 이하여야 합니다.</translation>
    </message>
    <message>
        <source>The steps between two exchanges must lie between 1 and 1 million.</source>
        <translation>교환 사이의 스텝 수는 1 ~ 100만이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 sites cannot share %2 GPUs: every site needs a copy of the model.</source>
        <translation>부지 %1곳이 GPU %2장을 나눌 수 없습니다. 부지마다 모델 사본이 하나씩 필요합니다.</translation>
    </message>
    <message>
        <source>%1 GPUs do not divide evenly over %2 sites; the slowest would set the pace.</source>
        <translation>GPU %1장이 부지 %2곳에 고르게 나뉘지 않습니다. 가장 느린 부지가 속도를 정하게 됩니다.</translation>
    </message>
    <message>
        <source>Every site trains a copy of %1: on its share of %2 × %3 a GPU needs %4 for weights, gradients, optimiser states and activations and has %5 for them, %6 short. A site needs at least %7.</source>
        <translation>부지마다 %1의 사본을 학습합니다. %2 × %3 중 제 몫으로는 가중치, 기울기, 옵티마이저 상태, 활성값에 GPU당 %4가 필요하나 %5뿐이어서 %6 부족합니다. 부지 한 곳에 GPU가 최소 %7장 필요합니다.</translation>
    </message>
    <message>
        <source>No training run on %1 was measured: the figure follows from its peak and bandwidth, and the band is wide.</source>
        <translation>%1의 학습 실측이 없습니다. 최대 연산 성능과 대역폭에서 구한 값이며 범위가 넓습니다.</translation>
    </message>
    <message>
        <source>No training run of %1 was measured: the figure follows from its size, and the band is wide.</source>
        <translation>%1의 학습 실측이 없습니다. 모델 크기에서 구한 값이며 범위가 넓습니다.</translation>
    </message>
    <message>
        <source>No source gives the layers of %1: a model of its size stands in for its attention and traffic.</source>
        <translation>%1의 층 수를 밝힌 출처가 없습니다. 어텐션과 메모리 전송량은 같은 크기의 모델로 대신합니다.</translation>
    </message>
    <message>
        <source>%1 has no products in this precision: they run in the next wider one it has.</source>
        <translation>%1은(는) 이 정밀도의 행렬 연산이 없어 지원하는 다음 정밀도로 계산합니다.</translation>
    </message>
    <message>
        <source>The sites exchange once in %1 steps (DiLoCo): published for models far smaller than those of today; what it costs in quality is not counted.</source>
        <translation>부지 간 교환은 %1스텝에 한 번입니다(DiLoCo). 지금보다 훨씬 작은 모델에서 발표된 방법이며 품질 저하는 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>No source gives the memory of %1: whether the run fits is not checked.</source>
        <translation>%1의 메모리를 밝힌 출처가 없어 들어가는지 확인하지 못합니다.</translation>
    </message>
    <message>
        <source>The run never finishes: one of its GPUs fails every %1, while a checkpoint takes %2 and a restart %3, so that less than 1 % of the time would be progress.</source>
        <translation>학습이 끝나지 않습니다. GPU 한 장이 %1마다 고장 나는데 체크포인트에 %2, 재시작에 %3이(가) 걸려 진척되는 시간이 1 %도 되지 않습니다.</translation>
    </message>
    <message>
        <source>The records of %1 and %2 hold values no training time follows from: look at their sizes and rates.</source>
        <translation>%1과(와) %2의 레코드 값으로는 학습 시간을 구할 수 없습니다. 크기와 성능 값을 확인하십시오.</translation>
    </message>
    <message>
        <source>Speculative decoding accepts as many tokens as measured on DeepSeek-R1; drafts for %1 may do otherwise.</source>
        <translation>추측 디코딩의 수락 토큰 수는 DeepSeek-R1 실측값으로 가정합니다. %1의 초안 모델은 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>99 % of TTFT within %1</source>
        <translation>TTFT 99 % %1 이내</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>99 % of TPOT within %1</source>
        <translation>TPOT 99 % %1 이내</translation>
    </message>
    <message>
        <source>TPOT %1</source>
        <translation>TPOT %1</translation>
    </message>
    <message>
        <source>%1 per GPU at the service line, %2 chosen because %3 binds at %4 requests a replica.</source>
        <translation>서비스 수준 선에서는 GPU당 %1이지만, 복제본당 요청 %4건에서 %3 한도에 걸려 %2 선택.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because %2 binds at %3 requests a replica; without that limit %4.</source>
        <translation>복제본당 요청 %3건에서 %2 한도에 걸려 GPU당 %1 선택. 이 한도가 없으면 %4.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because %2 and %3 bind together at %4 requests a replica; without both %5.</source>
        <translation>복제본당 요청 %4건에서 %2·%3 한도에 함께 걸려 GPU당 %1 선택. 두 한도가 없으면 %5.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because the memory binds: the KV cache holds %2 requests a replica.</source>
        <translation>메모리 한도로 GPU당 %1 선택: KV 캐시에 복제본당 요청 %2건까지.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen because the most requests at once are reached: %2 a replica.</source>
        <translation>동시 요청 상한(복제본당 %2건)으로 GPU당 %1 선택.</translation>
    </message>
    <message>
        <source>%1 per GPU chosen; no limit binds: beyond %2 requests a replica the tokens grow no more.</source>
        <translation>GPU당 %1 선택. 걸리는 한도 없음: 복제본당 요청이 %2건을 넘어도 토큰이 늘지 않음.</translation>
    </message>
    <message>
        <source>weights read %1</source>
        <translation>가중치 읽기 %1</translation>
    </message>
    <message>
        <source>KV cache read %1</source>
        <translation>KV 캐시 읽기 %1</translation>
    </message>
    <message>
        <source>arithmetic %1</source>
        <translation>연산 %1</translation>
    </message>
    <message>
        <source>links %1</source>
        <translation>링크 통신 %1</translation>
    </message>
    <message>
        <source>prefill in between %1</source>
        <translation>프리필 간섭 %1</translation>
    </message>
    <message>
        <source>launch and scheduling %1</source>
        <translation>커널 실행·스케줄링 %1</translation>
    </message>
    <message>
        <source>wait for the first token %1</source>
        <translation>첫 토큰 대기 %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>costs the same</source>
        <translation>비용 동일</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>TTFT at least %1, wanted %2</source>
        <translation>TTFT 최소 %1, 한도 %2</translation>
    </message>
    <message>
        <source>TPOT at least %1, wanted %2</source>
        <translation>TPOT 최소 %1, 한도 %2</translation>
    </message>
    <message>
        <source>no load meets both limits</source>
        <translation>두 한도를 함께 만족하는 부하 없음</translation>
    </message>
    <message>
        <source>as %1: whole experts or slices of them cost the same here</source>
        <translation>%1 구성과 동일: 전문가를 통째로 두든 나누든 비용이 같음</translation>
    </message>
    <message>
        <source>The row&apos;s pools need %1 GPUs and it names %2: %1 are taken.</source>
        <translation>행의 풀에는 GPU %1장이 필요하지만 %2장만 적혀 있습니다. %1장으로 계산합니다.</translation>
    </message>
    <message>
        <source>The records of %1, of %2 or of the calibration hold values no time follows from.</source>
        <translation>%1, %2 또는 보정 기록의 값으로는 시간을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no experts to spread over %2 GPUs.</source>
        <translation>%1에는 GPU %2장에 나눌 전문가(expert)가 없습니다.</translation>
    </message>
    <message>
        <source>Training in &apos;%1&apos; is not computed: choose bf16, fp8 or fp4.</source>
        <translation>&apos;%1&apos; 학습은 계산하지 않습니다. bf16, fp8, fp4 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>There is no precision called &apos;%1&apos;.</source>
        <translation>&apos;%1&apos;이라는 정밀도가 없습니다.</translation>
    </message>
    <message>
        <source>There is no scenario called &apos;%1&apos;: it is offline, server or interactive.</source>
        <translation>&apos;%1&apos;이라는 시나리오가 없습니다. offline, server, interactive 중 하나입니다.</translation>
    </message>
    <message>
        <source>The row&apos;s precision is taken from its &apos;%1&apos;: %2.</source>
        <translation>정밀도는 &apos;%1&apos; 열에서 가져왔습니다: %2.</translation>
    </message>
    <message>
        <source>The row names no precision: bf16 is assumed.</source>
        <translation>행에 정밀도가 없어 bf16으로 가정했습니다.</translation>
    </message>
    <message>
        <source>The row gives no time to first token or no time per token.</source>
        <translation>행에 첫 토큰 시간이나 토큰당 시간이 없습니다.</translation>
    </message>
    <message>
        <source>The model has no answer for the row.</source>
        <translation>이 행에 대한 모델의 답이 없습니다.</translation>
    </message>
    <message>
        <source>No source gives the scale-up bandwidth of %1: its links are taken as PCIe 5.0 x16.</source>
        <translation>%1의 스케일업 대역폭을 밝힌 출처가 없어 링크를 PCIe 5.0 x16으로 봅니다.</translation>
    </message>
    <message>
        <source>No source gives the dense BF16 rate of %1, so its training cannot be computed: enter it in the accelerator&apos;s record.</source>
        <translation>%1의 BF16 밀집 성능을 밝힌 출처가 없어 학습을 계산할 수 없습니다. 가속기 레코드에 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The row gives neither tokens_per_s_per_gpu nor MFU_vs_dense_peak_of_precision.</source>
        <translation>행에 tokens_per_s_per_gpu도 MFU_vs_dense_peak_of_precision도 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue lacks the model&apos;s parameters or the accelerator&apos;s arithmetic.</source>
        <translation>카탈로그에 모델의 파라미터 수나 가속기의 연산 성능이 없습니다.</translation>
    </message>
    <message>
        <source>The row&apos;s %1 of %2 is far from the predicted %3: check its unit.</source>
        <translation>행의 %1 %2이(가) 예측값 %3와 크게 다릅니다. 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>The tokens accepted per step must lie between 0 and 16.</source>
        <translation>스텝당 채택 토큰 수는 0 ~ 16이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3) needs %4 per GPU for weights, activations, reserve and one request and has %5: %6 short.</source>
        <translation>%2에서 %1(%3)을(를) 돌리려면 가중치, 활성값, 예비분, 요청 1건에 GPU당 %4가 필요하나 %5뿐입니다. %6 부족합니다.</translation>
    </message>
    <message>
        <source>%1 on %2 × %3 needs %4 per GPU for weights, gradients, optimiser states and activations and has %5 for them, %6 short. At least %7 GPUs hold it.</source>
        <translation>%2 × %3에서 %1을(를) 학습하려면 가중치, 기울기, 옵티마이저 상태, 활성값에 GPU당 %4가 필요하나 %5뿐이어서 %6 부족합니다. GPU가 최소 %7장이어야 들어갑니다.</translation>
    </message>
    <message>
        <source>does not fit: %1 per GPU short</source>
        <translation>메모리 부족: GPU당 %1 모자람</translation>
    </message>
    <message>
        <source>No source gives &apos;%1&apos; of %2: the figure is missing, so its tokens cannot be computed; enter it in the model&apos;s record.</source>
        <translation>%2의 &apos;%1&apos; 값을 밝힌 출처가 없습니다. 값이 비어 있어 토큰을 계산할 수 없으니 모델 레코드에 입력하십시오.</translation>
    </message>
    <message>
        <source>No source gives &apos;%1&apos; of %2: the figure is missing, so its tokens cannot be computed; enter it in the accelerator&apos;s record.</source>
        <translation>%2의 &apos;%1&apos; 값을 밝힌 출처가 없습니다. 값이 비어 있어 토큰을 계산할 수 없으니 가속기 레코드에 입력하십시오.</translation>
    </message>
    <message>
        <source>A cap of %1 is below the %2 that %3 draws while it computes nothing: cap it higher.</source>
        <translation>전력 제한 %1은(는) %3이(가) 아무 연산도 하지 않을 때의 %2보다 낮습니다. 제한을 높이십시오.</translation>
    </message>
    <message>
        <source>No source gives the rated power of %1: the figure is missing, so no cap can be kept; enter it in the accelerator&apos;s record.</source>
        <translation>%1의 정격 전력을 밝힌 출처가 없습니다. 값이 비어 있어 전력 제한을 지킬 수 없으니 가속기 레코드에 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The row names no engine: the mean of the engines is assumed.</source>
        <translation>행에 서빙 엔진이 없어 엔진들의 평균으로 봅니다.</translation>
    </message>
    <message>
        <source>There is no engine called &apos;%1&apos;: the mean of the engines is assumed.</source>
        <translation>&apos;%1&apos;이라는 서빙 엔진이 없어 엔진들의 평균으로 봅니다.</translation>
    </message>
    <message>
        <source>The row leaves out its workers: %1 for prefill and %2 for decode are assumed.</source>
        <translation>행에 워커 수가 없어 프리필 %1개, 디코드 %2개로 봅니다.</translation>
    </message>
    <message>
        <source>There is no mode called &apos;%1&apos;: prefill and decode on the same GPUs are assumed.</source>
        <translation>&apos;%1&apos;이라는 방식이 없어 프리필과 디코드를 같은 GPU에서 하는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>The row names pools and no mode: prefill and decode on the same GPUs are assumed.</source>
        <translation>행에 풀은 있고 방식이 없어 프리필과 디코드를 같은 GPU에서 하는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>The row names no number of GPUs: the %1 of its layout are assumed.</source>
        <translation>행에 GPU 수가 없어 배치에 드는 %1개로 봅니다.</translation>
    </message>
    <message>
        <source>The row names neither GPUs nor a layout: one GPU is assumed.</source>
        <translation>행에 GPU 수도 배치도 없어 GPU 1개로 봅니다.</translation>
    </message>
    <message>
        <source>The row names no layout: %1 replicas of one GPU are assumed.</source>
        <translation>행에 배치가 없어 GPU 1개짜리 복제본 %1개로 봅니다.</translation>
    </message>
    <message>
        <source>The row names no accelerator.</source>
        <translation>행에 가속기 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The row names no model.</source>
        <translation>행에 모델 이름이 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken as %2.</source>
        <translation>&apos;%1&apos;은(는) %2(으)로 봅니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than one record: %2. Name one of them.</source>
        <translation>&apos;%1&apos;은(는) 레코드가 여럿입니다: %2. 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the column precision is no precision that is known, such as bf16, fp8 or nvfp4.</source>
        <translation>precision 열의 &apos;%1&apos;은(는) 알 수 없는 정밀도입니다. bf16, fp8, nvfp4 등으로 쓰십시오.</translation>
    </message>
    <message>
        <source>The row gives no gpu_count.</source>
        <translation>행에 gpu_count가 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the column %2 is neither True nor False.</source>
        <translation>%2 열의 &apos;%1&apos;은(는) True도 False도 아닙니다.</translation>
    </message>
    <message>
        <source>The row names no number of GPUs: %1 are assumed.</source>
        <translation>행에 GPU 수가 없어 %1개로 가정합니다.</translation>
    </message>
    <message>
        <source>The row names no length of sequences: %1 tokens are assumed.</source>
        <translation>행에 시퀀스 길이가 없어 %1토큰으로 가정합니다.</translation>
    </message>
    <message>
        <source>The row names no batch of a step: %1 tokens are assumed.</source>
        <translation>행에 스텝당 배치가 없어 %1토큰으로 가정합니다.</translation>
    </message>
    <message>
        <source>The row names no task: pre-training is assumed.</source>
        <translation>행에 작업이 없어 사전 학습으로 가정합니다.</translation>
    </message>
    <message>
        <source>There is no task called &apos;%1&apos;: it is pre-training, SFT or LoRA.</source>
        <translation>&apos;%1&apos; 작업은 없습니다. 사전 학습(pre-training), SFT, LoRA 중 하나입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the column spec is no speculative decoding that is known: write mtp, eagle or none.</source>
        <translation>spec 열의 &apos;%1&apos;은(는) 알려진 추측 디코딩이 아닙니다. mtp, eagle, none 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>The row spreads its experts over %1 GPUs and names %2: %3 attention groups are taken, each with its requests.</source>
        <translation>이 행은 전문가를 GPU %1개에 나누면서 GPU를 %2개로 적었습니다. 어텐션 그룹 %3개가 저마다 적힌 요청 수를 처리하는 것으로 보았습니다.</translation>
    </message>
</context>
<context>
    <name>CostGroup</name>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Site works</source>
        <translation>부지 조성</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>건축</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>전기</translation>
    </message>
    <message>
        <source>Mechanical and cooling</source>
        <translation>기계·냉각</translation>
    </message>
    <message>
        <source>GPU racks</source>
        <translation>GPU 랙</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>스토리지</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>자가발전</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>계통연계·시설부담금</translation>
    </message>
    <message>
        <source>Design and management</source>
        <translation>설계·관리·예비비</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>예비비</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Own fuel</source>
        <translation>자가발전 연료</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>용수</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>인건비</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지보수</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>소프트웨어</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>보험</translation>
    </message>
    <message>
        <source>Property tax</source>
        <translation>재산세</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>임차료</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>네트워크·스토리지</translation>
    </message>
    <message>
        <source>Design and permits</source>
        <translation>설계·인허가</translation>
    </message>
    <message>
        <source>Emission allowances</source>
        <translation>온실가스 배출권</translation>
    </message>
</context>
<context>
    <name>CostItem</name>
    <message>
        <source>Design, permits, management</source>
        <translation>설계·인허가·사업관리</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>예비비</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Own fuel</source>
        <translation>자가발전 연료</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>용수</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>인건비</translation>
    </message>
    <message>
        <source>Escalation to the middle of building, above inflation</source>
        <translation>공사 중간 시점까지 물가 상승(일반 물가 초과분)</translation>
    </message>
    <message>
        <source>Owner&apos;s cost</source>
        <translation>발주자 비용</translation>
    </message>
    <message>
        <source>Heat sold</source>
        <translation>열 판매</translation>
    </message>
    <message>
        <source>Paid for load that stops</source>
        <translation>부하 중단 보상</translation>
    </message>
    <message>
        <source>Virtual PPA: strike paid</source>
        <translation>가상 PPA: 계약단가 지급</translation>
    </message>
    <message>
        <source>Virtual PPA: market price received</source>
        <translation>가상 PPA: 시장가격 수취</translation>
    </message>
    <message>
        <source>Demand response: readiness</source>
        <translation>수요반응 기본정산금</translation>
    </message>
    <message>
        <source>Demand response: energy at the market price</source>
        <translation>수요반응 실적정산금(시장가격)</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>General facilities</source>
        <translation>일반 시설</translation>
    </message>
    <message>
        <source>New-growth technology</source>
        <translation>신성장·원천기술</translation>
    </message>
    <message>
        <source>National strategic technology</source>
        <translation>국가전략기술</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The header has %1 columns; at most %2 are read.</source>
        <translation>머리글의 열이 %1개이며 최대 %2개까지 읽습니다.</translation>
    </message>
    <message>
        <source>In the header, text follows the closing quotation mark of column %1.</source>
        <translation>머리글 %1번째 열의 닫는 따옴표 뒤에 글자가 있습니다.</translation>
    </message>
    <message>
        <source>The header names the column &apos;%1&apos; twice: rename or remove one.</source>
        <translation>머리글에 &apos;%1&apos; 열이 두 번 있습니다. 하나의 이름을 바꾸거나 지우십시오.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of column %1.</source>
        <translation>%1번째 열의 닫는 따옴표 뒤에 글자가 있습니다.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2.</source>
        <translation>행의 칸은 %1개인데 머리글은 %2개입니다.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed, so the rows from there on cannot be told apart.</source>
        <translation>%1번째 줄에서 열린 따옴표가 닫히지 않아 그 뒤의 행을 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>빈 파일입니다. 머리글도 행도 없습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 중단했습니다.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: split it.</source>
        <translation>행이 %1개를 넘습니다. 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells: split it.</source>
        <translation>칸이 %1개를 넘습니다. 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>머리글만 있고 행이 없습니다.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are read.</source>
        <translation>파일 크기는 %1 MB이며 최대 %2 MB까지 읽습니다.</translation>
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
        <translation>쉼표로 구분</translation>
    </message>
    <message>
        <source>columns separated by semicolons</source>
        <translation>세미콜론으로 구분</translation>
    </message>
    <message>
        <source>columns separated by tabs</source>
        <translation>탭으로 구분</translation>
    </message>
    <message>
        <source>columns separated as its first line says</source>
        <translation>첫 줄에 적힌 문자로 구분</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, decimal comma</source>
        <translation>%1, %2, 소수점은 쉼표</translation>
    </message>
    <message>
        <source>%1, %2, numbers such as 1,234 unclear</source>
        <translation>%1, %2, 1,234 같은 수는 불분명</translation>
    </message>
    <message>
        <source>The row&apos;s &apos;%1&apos; is &apos;%2&apos;, which is no number (thousands are written without separators).</source>
        <translation>행의 &apos;%1&apos; 값 &apos;%2&apos;은(는) 수가 아닙니다(천 단위 구분 기호 없이 적으십시오).</translation>
    </message>
    <message>
        <source>The row&apos;s &apos;%1&apos; is %2, outside %3 to %4: check its unit and its column.</source>
        <translation>행의 &apos;%1&apos; 값 %2이(가) %3~%4 범위를 벗어났습니다. 단위와 열을 확인하십시오.</translation>
    </message>
    <message>
        <source>The row&apos;s &apos;%1&apos; is %2, which is no whole number.</source>
        <translation>행의 &apos;%1&apos; 값 %2은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The file begins as UTF-16 and is damaged: save it as UTF-8.</source>
        <translation>UTF-16으로 시작하지만 손상된 파일입니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is UTF-32, which is not read: save it as UTF-8.</source>
        <translation>UTF-32 파일은 읽지 않습니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8, UTF-16 nor CP949: save it as UTF-8.</source>
        <translation>UTF-8, UTF-16, CP949 중 어느 것도 아닙니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>columns separated by vertical bars</source>
        <translation>세로줄(|)로 구분</translation>
    </message>
    <message>
        <source>The file is no text but a workbook or an archive: save the sheet as CSV, or unpack it.</source>
        <translation>텍스트가 아니라 통합 문서나 압축 파일입니다. 시트를 CSV로 저장하거나 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>The file is a PDF, which holds no table that can be read: export the table as CSV.</source>
        <translation>PDF 파일에는 읽을 수 있는 표가 없습니다. 표를 CSV로 내보내십시오.</translation>
    </message>
    <message>
        <source>The file is a web page or XML, not a table: save the table as CSV.</source>
        <translation>웹 페이지나 XML이며 표가 아닙니다. 표를 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is JSON, not a table: save the table as CSV.</source>
        <translation>JSON이며 표가 아닙니다. 표를 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>%1, JSON</source>
        <translation>%1, JSON</translation>
    </message>
    <message>
        <source>The file is no text: it holds bytes that no file of text has.</source>
        <translation>텍스트 파일이 아닙니다. 텍스트 파일에 없는 바이트가 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Debt</name>
    <message>
        <source>Equal payments</source>
        <translation>원리금 균등 상환</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>원금 균등 상환</translation>
    </message>
    <message>
        <source>Sculpted to the cover ratio</source>
        <translation>DSCR 맞춤 상환</translation>
    </message>
</context>
<context>
    <name>Depreciation</name>
    <message>
        <source>Straight line</source>
        <translation>정액법</translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation>정률법</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 추가됨</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 없어짐</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 is another</source>
        <translation>%1: %2 바뀜</translation>
    </message>
    <message>
        <source>%1: source or range of %2</source>
        <translation>%1: %2의 출처 또는 범위</translation>
    </message>
    <message>
        <source>%1: shape, route or order</source>
        <translation>%1: 형상·경로·순서</translation>
    </message>
    <message>
        <source>Both hold the same plan.</source>
        <translation>두 계획의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 그 밖에 %1건</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>%1 units</source>
        <translation>%1대</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>랙 %1대</translation>
    </message>
    <message>
        <source>%1 racks · %2</source>
        <translation>랙 %1대 · %2</translation>
    </message>
    <message>
        <source>Floors: %1</source>
        <translation>층수: %1</translation>
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
        <translation>부지 경계 %1 · 경계 이격 %2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Racks, phase 1</source>
        <translation>랙, 1단계</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Racks, later phases</source>
        <translation>랙, 이후 단계</translation>
    </message>
    <message>
        <source>%1 alike, drawn once: %2</source>
        <translation>같은 구성 %1개소, 대표로 하나만 표시: %2</translation>
    </message>
    <message>
        <source>no supply</source>
        <translation>공급관 없음</translation>
    </message>
    <message>
        <source>no return</source>
        <translation>환수관 없음</translation>
    </message>
    <message>
        <source>no cooling</source>
        <translation>냉각 없음</translation>
    </message>
    <message>
        <source>fleet %1 loaded</source>
        <translation>설비군 부하율 %1</translation>
    </message>
    <message>
        <source>Facility water to the halls: %1</source>
        <translation>홀 공급 냉각수 온도: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Joined to nothing</source>
        <translation>연결되지 않은 설비</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>공급</translation>
    </message>
    <message>
        <source>return</source>
        <translation>환수</translation>
    </message>
    <message>
        <source>joined to no heat rejection</source>
        <translation>방열 설비와 미연결</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>정전</translation>
    </message>
    <message>
        <source>under 60 %</source>
        <translation>60 % 미만</translation>
    </message>
    <message>
        <source>60–80 %</source>
        <translation>60–80 %</translation>
    </message>
    <message>
        <source>80–100 %</source>
        <translation>80–100 %</translation>
    </message>
    <message>
        <source>over 100 %</source>
        <translation>100 % 초과</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>정격 없음</translation>
    </message>
    <message>
        <source>no source reaches it</source>
        <translation>전원 없음</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>side A</source>
        <translation>A 계통</translation>
    </message>
    <message>
        <source>side B</source>
        <translation>B 계통</translation>
    </message>
    <message>
        <source>breaker closed</source>
        <translation>차단기 투입</translation>
    </message>
    <message>
        <source>open, stands by</source>
        <translation>개방, 대기</translation>
    </message>
    <message>
        <source>load over rating, racks at full load, cooling at its rated power; the mark is 100 %</source>
        <translation>부하율(랙 전부하, 냉각 설비 정격 전력 기준), 눈금은 100 %</translation>
    </message>
    <message>
        <source>under %1 per m²</source>
        <translation>m²당 %1 미만</translation>
    </message>
    <message>
        <source>over %1 per m²</source>
        <translation>m²당 %1 초과</translation>
    </message>
    <message>
        <source>%1–%2 per m²</source>
        <translation>m²당 %1–%2</translation>
    </message>
    <message>
        <source>%1 per m²</source>
        <translation>m²당 %1</translation>
    </message>
    <message>
        <source>over 30 % spare</source>
        <translation>여유 30 % 초과</translation>
    </message>
    <message>
        <source>15–30 % spare</source>
        <translation>여유 15–30 %</translation>
    </message>
    <message>
        <source>5–15 % spare</source>
        <translation>여유 5–15 %</translation>
    </message>
    <message>
        <source>0–5 % spare</source>
        <translation>여유 0–5 %</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A와 B</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>A만</translation>
    </message>
    <message>
        <source>only B</source>
        <translation>B만</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>전력 없음</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>여유 %1</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>The plan as it is drawn.</source>
        <translation>그려진 그대로의 배치입니다.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Power feeds and plant; the rest is pale.</source>
        <translation>전력 연결선과 설비를 보이고 나머지는 흐리게 합니다.</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Pipes and cooling plant; the rest is pale.</source>
        <translation>배관과 냉각 설비를 보이고 나머지는 흐리게 합니다.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>부하율</translation>
    </message>
    <message>
        <source>What each part carries of what it can, with the racks at full load and the cooling plant at its rated power.</source>
        <translation>랙이 전부하이고 냉각 설비가 정격 전력일 때 각 부분이 용량 대비 얼마를 부담하는지 보입니다.</translation>
    </message>
    <message>
        <source>Cooling margin</source>
        <translation>냉각 여유</translation>
    </message>
    <message>
        <source>What the plant can carry beyond the heat of the worst hour; of a hall, that of the scarcest plant piped to it.</source>
        <translation>가장 불리한 시간의 열을 넘어 설비가 더 감당할 수 있는 몫이며, 홀은 배관으로 이어진 설비 중 여유가 가장 적은 것을 따릅니다.</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>여유도</translation>
    </message>
    <message>
        <source>Which sides, A or B, bring power to it.</source>
        <translation>A측과 B측 중 어느 쪽에서 전력이 오는지 보입니다.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>When it is built.</source>
        <translation>언제 짓는지 보입니다.</translation>
    </message>
    <message>
        <source>Capex per m²</source>
        <translation>m²당 투자비</translation>
    </message>
    <message>
        <source>Capex that stands on a square metre of it, IT included.</source>
        <translation>1 m²에 놓인 투자비이며 IT를 포함합니다.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>The worst finding that names it.</source>
        <translation>해당 대상에 대한 가장 심각한 점검 결과입니다.</translation>
    </message>
    <message>
        <source>as sun, wind or charge allow</source>
        <translation>햇빛·바람·충전 상태에 따라 공급</translation>
    </message>
    <message>
        <source>%1 halls</source>
        <translation>홀 %1개</translation>
    </message>
    <message>
        <source>%1 branches alike, a typical one drawn: %2</source>
        <translation>같은 분기 %1개 가운데 하나만 그림: %2</translation>
    </message>
    <message>
        <source>not drawn: cooling plant and what feeds it alone</source>
        <translation>냉각 설비와 그 전용 급전 설비는 생략</translation>
    </message>
    <message>
        <source>no solution</source>
        <translation>조류 계산 해 없음</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Paste %1</source>
        <translation>%1 붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>An array holds at most %1 copies; choose fewer columns or rows.</source>
        <translation>배열은 최대 %1개까지 복사합니다. 열이나 행의 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>Array of %1</source>
        <translation>%1 배열 복사</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>객체 %1개</translation>
    </message>
    <message>
        <source>object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>A feed joins two ports; start and end it on a port.</source>
        <translation>연결선은 두 접속점을 잇습니다. 시작과 끝을 접속점에 두십시오.</translation>
    </message>
    <message>
        <source>A feed joins two different objects; end it at another one.</source>
        <translation>연결선은 서로 다른 두 객체를 잇습니다. 다른 객체에서 끝내십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be joined to %2; choose a port of the same kind.</source>
        <translation>%1와(과) %2은(는) 이을 수 없습니다. 같은 종류의 접속점을 고르십시오.</translation>
    </message>
    <message>
        <source>These ports are joined already; raise the number of circuits instead.</source>
        <translation>이미 이어진 접속점입니다. 대신 회선 수를 늘리십시오.</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>%1 – %2 연결</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>%1 경로 변경</translation>
    </message>
    <message>
        <source>%1 is locked; unlock it first.</source>
        <translation>%1: 잠겨 있습니다. 먼저 잠금을 푸십시오.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 주석</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1: %2 ~ %3의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>%1 does not take this value; choose one of those offered.</source>
        <translation>%1에는 쓸 수 없는 값입니다. 목록에서 고르십시오.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 잠금</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 잠금 해제</translation>
    </message>
    <message>
        <source>Change storey of %1</source>
        <translation>%1 층 변경</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 그룹 묶기</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>%1 그룹 풀기</translation>
    </message>
    <message>
        <source>A site boundary needs at least three corners; add a corner.</source>
        <translation>부지 경계에는 꼭짓점이 셋 이상 필요합니다. 꼭짓점을 추가하십시오.</translation>
    </message>
    <message>
        <source>The edges of a site boundary must not cross; move the corner back.</source>
        <translation>부지 경계의 변은 서로 교차할 수 없습니다. 꼭짓점을 되돌리십시오.</translation>
    </message>
    <message>
        <source>Change the site boundary</source>
        <translation>부지 경계 변경</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>서비스 %1 추가</translation>
    </message>
    <message>
        <source>A plan needs a service; change this one instead of removing it.</source>
        <translation>계획에는 서비스가 하나 이상 필요합니다. 지우지 말고 내용을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>서비스 %1 삭제</translation>
    </message>
    <message>
        <source>A plan needs a phase; change this one instead of removing it.</source>
        <translation>계획에는 단계가 하나 이상 필요합니다. 지우지 말고 내용을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>A waiver needs a reason; write why the finding is accepted.</source>
        <translation>예외 인정에는 사유가 필요합니다. 이 점검 사항을 받아들이는 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>점검 사항 예외 인정</translation>
    </message>
    <message>
        <source>Withdraw a waiver</source>
        <translation>예외 인정 철회</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 배치</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>%1 회전</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 정렬</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 균등 배치</translation>
    </message>
    <message>
        <source>No rack fits into %1; make it larger or its aisles narrower.</source>
        <translation>%1: 랙이 하나도 들어가지 않습니다. 홀을 키우거나 통로를 좁히십시오.</translation>
    </message>
    <message>
        <source>Fill %1 with racks</source>
        <translation>%1 랙 채우기</translation>
    </message>
    <message>
        <source>Move %1 by %2</source>
        <translation>%1 이동(%2)</translation>
    </message>
    <message>
        <source>%1 is a year and a month of the years 1900 to 2199, written as 2026-07.</source>
        <translation>%1에는 1900년부터 2199년까지의 연·월을 2026-07과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A part takes at most %1 notes; remove one first.</source>
        <translation>한 항목에는 출처 메모를 %1개까지 둘 수 있습니다. 먼저 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>Low and high must be numbers; enter them again.</source>
        <translation>하한과 상한은 숫자여야 합니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>A point lies at most %1 from the origin of the drawing along each axis; move it nearer.</source>
        <translation>점은 도면 원점에서 각 축 방향으로 %1 이내에 있어야 합니다. 더 가까이 옮기십시오.</translation>
    </message>
    <message>
        <source>A site boundary has at most %1 corners; leave some out.</source>
        <translation>부지 경계의 꼭짓점은 %1개까지입니다. 일부를 빼십시오.</translation>
    </message>
    <message>
        <source>A feed has at most %1 waypoints; leave some out.</source>
        <translation>한 연결선의 경유점은 %1개까지입니다. 일부를 빼십시오.</translation>
    </message>
    <message>
        <source>A scenario has at most %1 differences; leave some out.</source>
        <translation>한 시나리오의 변경 항목은 %1개까지입니다. 일부를 빼십시오.</translation>
    </message>
    <message>
        <source>A difference of the scenario has a value that cannot be kept; enter it again.</source>
        <translation>시나리오의 변경 항목에 저장할 수 없는 값이 있습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>A plan holds at most %1 under %2; remove some first.</source>
        <translation>계획에는 ‘%2’을(를) %1개까지 둘 수 있습니다. 먼저 일부를 지우십시오.</translation>
    </message>
    <message>
        <source>All feeds together have at most %1 waypoints; leave some out.</source>
        <translation>모든 연결선의 경유점은 합하여 %1개까지입니다. 일부를 빼십시오.</translation>
    </message>
    <message>
        <source>All scenarios together have at most %1 differences; leave some out.</source>
        <translation>모든 시나리오의 변경 항목은 합하여 %1개까지입니다. 일부를 빼십시오.</translation>
    </message>
    <message>
        <source>At most %1 findings can be accepted; withdraw a waiver first.</source>
        <translation>예외 인정은 %1건까지입니다. 먼저 하나를 철회하십시오.</translation>
    </message>
    <message>
        <source>A waiver names at most %1 objects; accept the findings in smaller groups.</source>
        <translation>예외 인정 하나에는 객체를 %1개까지 담을 수 있습니다. 더 작은 묶음으로 나누십시오.</translation>
    </message>
    <message>
        <source>%1 parts are called &apos;%2&apos;; write %3 or %4 instead.</source>
        <translation>&apos;%2&apos;이라는 이름이 %1개입니다. %3 또는 %4(으)로 적으십시오.</translation>
    </message>
    <message>
        <source>The plan has nothing that is called &apos;%1&apos;.</source>
        <translation>계획에 &apos;%1&apos;이라는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The plan has nothing that is called &apos;%1&apos;; the nearest are %2.</source>
        <translation>계획에 &apos;%1&apos;이라는 것이 없습니다. 가장 비슷한 이름: %2.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos;이라는 항목이 없습니다. 가장 비슷한 항목: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no change; write one such as supply.contract=60 MW.</source>
        <translation>&apos;%1&apos;은(는) 변경이 아닙니다. supply.contract=60 MW처럼 적으십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no change; write one such as rows=4.</source>
        <translation>&apos;%1&apos;은(는) 변경이 아닙니다. rows=4처럼 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has no value &apos;%2&apos;; the nearest are %3.</source>
        <translation>%1에는 &apos;%2&apos; 값이 없습니다. 가장 비슷한 값: %3.</translation>
    </message>
    <message>
        <source>%1 has no port for this feed: %2.</source>
        <translation>%1에는 이 연결의 접속점이 없습니다: %2.</translation>
    </message>
    <message>
        <source>Nothing in the plan uses %1; choose the record where it is wanted.</source>
        <translation>계획에서 %1을(를) 쓰는 곳이 없습니다. 필요한 곳에서 레코드를 고르십시오.</translation>
    </message>
    <message>
        <source>Use %1 instead of %2</source>
        <translation>%2 대신 %1 사용</translation>
    </message>
    <message>
        <source>%1 values of the plan name %2; choose another record there first.</source>
        <translation>계획의 값 %1개가 %2을(를) 가리킵니다. 먼저 다른 레코드를 고르십시오.</translation>
    </message>
    <message>
        <source>The record %1 names %2; change it first.</source>
        <translation>레코드 %1이(가) %2을(를) 가리킵니다. 먼저 그것을 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 is no number and has no low and high.</source>
        <translation>%1은(는) 수가 아니므로 하한과 상한이 없습니다.</translation>
    </message>
    <message>
        <source>The value of %1 must lie between its low and its high.</source>
        <translation>%1의 값은 하한과 상한 사이에 있어야 합니다.</translation>
    </message>
    <message>
        <source>A thing on the map needs its place, left and top such as 10,20 (--at on the command line).</source>
        <translation>지도에 놓는 것에는 위치가 필요합니다. 10,20처럼 왼쪽과 위쪽을 적으십시오(명령줄에서는 --at).</translation>
    </message>
    <message>
        <source>The place &apos;%1&apos; is not two lengths; write left and top such as 10,20.</source>
        <translation>위치 &apos;%1&apos;은(는) 두 길이가 아닙니다. 10,20처럼 왼쪽과 위쪽을 적으십시오.</translation>
    </message>
    <message>
        <source>The size &apos;%1&apos; is not two lengths; write width and depth such as 40x30.</source>
        <translation>크기 &apos;%1&apos;은(는) 두 길이가 아닙니다. 40x30처럼 폭과 깊이를 적으십시오.</translation>
    </message>
    <message>
        <source>There is no kind &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos;이라는 종류가 없습니다. 가장 비슷한 종류: %2.</translation>
    </message>
    <message>
        <source>A %1 stands on no map; leave out place, size and storey.</source>
        <translation>%1은(는) 배치도에 놓이지 않습니다. 위치, 크기, 층을 빼십시오.</translation>
    </message>
    <message>
        <source>Low and high belong to one value; change one at a time.</source>
        <translation>하한과 상한은 한 값에 속합니다. 한 번에 하나씩 바꾸십시오.</translation>
    </message>
    <message>
        <source>Change %1 values</source>
        <translation>값 %1개 변경</translation>
    </message>
    <message>
        <source>The %1 of a plan cannot be removed; change its values.</source>
        <translation>계획의 %1 항목은 지울 수 없습니다. 그 값을 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1은(는) 정수여야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false.</source>
        <translation>&apos;%1&apos;은(는) true도 false도 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice; there are %2.</source>
        <translation>&apos;%1&apos;은(는) 선택지에 없습니다. 선택지: %2.</translation>
    </message>
    <message>
        <source>There is no record &apos;%1&apos; of the kind %2; the nearest are %3.</source>
        <translation>종류 %2에 &apos;%1&apos; 레코드가 없습니다. 가장 비슷한 레코드: %3.</translation>
    </message>
    <message>
        <source>More than one part is called &apos;%1&apos;; write its number, such as #%2.</source>
        <translation>&apos;%1&apos;이라는 이름이 여럿입니다. #%2처럼 번호로 적으십시오.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos;이(가) 없습니다. 가장 비슷한 이름: %2.</translation>
    </message>
    <message>
        <source>The objects name %1 services and phases that this plan lacked; they were added: %2.</source>
        <translation>붙여 넣은 대상이 쓰는 서비스·단계 %1개가 이 계획에 없어 추가했습니다: %2.</translation>
    </message>
    <message>
        <source>The objects name “%1”, which this plan lacked; it was added.</source>
        <translation>붙여 넣은 대상이 쓰는 “%1”이(가) 이 계획에 없어 추가했습니다.</translation>
    </message>
    <message>
        <source>What some of the objects named was not copied with them; they now name the first of this plan.</source>
        <translation>일부 대상이 쓰던 서비스나 단계가 함께 복사되지 않아, 이 계획의 첫 항목을 쓰도록 했습니다.</translation>
    </message>
    <message>
        <source>The source and the range noted for %1 belonged to the old value and were taken away.</source>
        <translation>%1의 출처와 범위는 이전 값에 대한 것이어서 지웠습니다.</translation>
    </message>
    <message>
        <source>The source noted for %1 belonged to the old value and was taken away.</source>
        <translation>%1의 출처는 이전 값에 대한 것이어서 지웠습니다.</translation>
    </message>
    <message>
        <source>The range noted for %1 does not hold the new value and was taken away.</source>
        <translation>%1의 범위가 새 값을 포함하지 않아 지웠습니다.</translation>
    </message>
    <message>
        <source>%1 must be 0 or a number from %2 to %3.</source>
        <translation>%1은(는) 0 또는 %2~%3의 수여야 합니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan has no such part or value; choose it again.</source>
        <translation>계획에 그런 항목이나 값이 없습니다. 다시 고르십시오.</translation>
    </message>
    <message>
        <source>There is nothing to size %1 by; give it units or racks, and records that state their size.</source>
        <translation>%1의 크기를 정할 근거가 없습니다. 대수나 랙을 입력하고 크기가 있는 레코드를 고르십시오.</translation>
    </message>
    <message>
        <source>Size %1 to fit</source>
        <translation>%1 크기 맞추기</translation>
    </message>
    <message>
        <source>%1 is no object; only objects have a size.</source>
        <translation>%1은(는) 개체가 아닙니다. 크기는 개체에만 있습니다.</translation>
    </message>
    <message>
        <source>%1 is blank or a year and a month of the years 1900 to 2199, written as 2030-03.</source>
        <translation>%1은(는) 비우거나 1900년부터 2199년까지의 연·월을 2030-03처럼 적습니다.</translation>
    </message>
    <message>
        <source>A distribution is triangular, normal, lognormal, uniform, or discrete with values and weights such as &quot;discrete 0.9:1 1.25:2&quot;.</source>
        <translation>분포는 triangular, normal, lognormal, uniform 또는 값과 가중치를 쓴 discrete(&quot;discrete 0.9:1 1.25:2&quot;)입니다.</translation>
    </message>
    <message>
        <source>The scenario %1 sets %2 of %3, which is gone from the plan; take that value out of the scenario or bring the part back.</source>
        <translation>시나리오 %1이(가) %3의 %2 값을 정하지만 그 항목이 계획에 없습니다. 시나리오에서 그 값을 빼거나 항목을 되살리십시오.</translation>
    </message>
    <message>
        <source>The scenario %1 sets %2, which the plan does not take. %3</source>
        <translation>시나리오 %1의 %2 값을 계획이 받지 않습니다. %3</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>시나리오에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A scenario is called &apos;%1&apos; already; give another name.</source>
        <translation>&apos;%1&apos;이라는 시나리오가 이미 있습니다. 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>The plan has no such scenario; choose it again.</source>
        <translation>계획에 그런 시나리오가 없습니다. 다시 고르십시오.</translation>
    </message>
    <message>
        <source>The plan has no scenario &apos;%1&apos;; the nearest are %2.</source>
        <translation>계획에 시나리오 &apos;%1&apos;이(가) 없습니다. 가장 가까운 것은 %2입니다.</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>시나리오 %1 추가</translation>
    </message>
    <message>
        <source>Change a scenario</source>
        <translation>시나리오 변경</translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation>시나리오 %1 이름 변경</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>시나리오 %1 삭제</translation>
    </message>
    <message>
        <source>Use scenario %1</source>
        <translation>시나리오 %1 사용</translation>
    </message>
    <message>
        <source>Pin a scenario</source>
        <translation>시나리오 고정</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2의 %1 변경</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Route %1 anew</source>
        <translation>%1 경로 다시 잡기</translation>
    </message>
    <message>
        <source>Lay %1 under the plan</source>
        <translation>%1을(를) 배치도 밑에 깔기</translation>
    </message>
    <message>
        <source>%1 lines of %2 lie under the plan.</source>
        <translation>%2의 선 %1개가 배치도 밑에 깔려 있습니다.</translation>
    </message>
    <message>
        <source>All backgrounds of a plan together have at most %1 points and %2 MB; take one out or cut out what you need.</source>
        <translation>한 계획의 배경은 모두 합쳐 점 %1개, %2 MB까지입니다. 하나를 빼거나 필요한 부분만 잘라 쓰십시오.</translation>
    </message>
    <message>
        <source>A map holds at most %1 guides, %2 dimensions and %3 backgrounds; take one out first.</source>
        <translation>지도에는 안내선 %1개, 치수선 %2개, 배경 %3개까지 둘 수 있습니다. 먼저 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>Mirror %1 left to right</source>
        <translation>%1 좌우 대칭</translation>
    </message>
    <message>
        <source>Mirror %1 top to bottom</source>
        <translation>%1 상하 대칭</translation>
    </message>
    <message>
        <source>Set %1 apart by %2</source>
        <translation>%1 간격을 %2로 맞추기</translation>
    </message>
    <message>
        <source>An array along a path takes objects, a path and two copies or more.</source>
        <translation>경로 배열에는 객체와 경로, 두 개 이상의 개수가 필요합니다.</translation>
    </message>
    <message>
        <source>An array along a path has at most %1 copies.</source>
        <translation>경로 배열은 %1개까지입니다.</translation>
    </message>
    <message>
        <source>Array %1 along a path</source>
        <translation>경로를 따라 %1 배열</translation>
    </message>
    <message>
        <source>Take the parcel of %1</source>
        <translation>%1의 필지 가져오기</translation>
    </message>
    <message>
        <source>Take the parcel %1 of %2</source>
        <translation>%2의 필지 %1 가져오기</translation>
    </message>
    <message>
        <source>Bill by %1</source>
        <translation>%1(으)로 요금 계산</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than one record of the kind %2: %3.</source>
        <translation>&apos;%1&apos;은(는) %2 종류의 레코드가 여럿입니다: %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken as %2.</source>
        <translation>&apos;%1&apos;은(는) %2(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>a removed part</source>
        <translation>삭제된 항목</translation>
    </message>
    <message>
        <source>Low and high are values like any other. %1</source>
        <translation>하한과 상한도 값의 범위를 지켜야 합니다. %1</translation>
    </message>
    <message>
        <source>%1 takes at most %2 bytes of UTF-8 text without control characters.</source>
        <translation>%1에는 제어 문자가 없는 UTF-8 글을 %2바이트까지 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>A source takes at most %1 bytes of UTF-8 text without control characters; shorten it.</source>
        <translation>출처는 제어 문자가 없는 UTF-8 글로 %1바이트까지 입력할 수 있습니다. 줄여 주십시오.</translation>
    </message>
    <message>
        <source>A reason takes at most %1 bytes of UTF-8 text without control characters; shorten it.</source>
        <translation>사유는 제어 문자가 없는 UTF-8 글로 %1바이트까지 입력할 수 있습니다. 줄여 주십시오.</translation>
    </message>
    <message>
        <source>The objects name “%1”; this plan has another one of that name, so theirs was added as “%2”.</source>
        <translation>설비가 가리키는 “%1”과(와) 같은 이름의 다른 것이 이 계획에 있어 “%2”(으)로 추가했습니다.</translation>
    </message>
    <message>
        <source>Add a corner behind corner %1 of the boundary</source>
        <translation>경계 꼭짓점 %1 다음에 꼭짓점 추가</translation>
    </message>
    <message>
        <source>Remove corner %1 of the boundary</source>
        <translation>경계 꼭짓점 %1 삭제</translation>
    </message>
    <message>
        <source>Move corner %1 of the boundary</source>
        <translation>경계 꼭짓점 %1 이동</translation>
    </message>
    <message>
        <source>Corner %1 lies in the middle between its neighbours; move it to one side first.</source>
        <translation>꼭짓점 %1이(가) 두 이웃의 한가운데에 있습니다. 먼저 한쪽으로 옮기십시오.</translation>
    </message>
    <message>
        <source>Make corner %1 of the boundary a right angle</source>
        <translation>경계 꼭짓점 %1을(를) 직각으로 만들기</translation>
    </message>
    <message>
        <source>Put own power on the map: %1</source>
        <translation>자가 전원 배치: %1</translation>
    </message>
    <message>
        <source>No free land on the site was found for %1; placed beside the site.</source>
        <translation>%1을(를) 놓을 빈 땅이 부지에 없어 부지 옆에 두었습니다.</translation>
    </message>
    <message>
        <source>%1: %2 of it</source>
        <translation>%1의 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No free land inside the boundary was found for all of it, so a part is left out. %1.</source>
        <translation>경계 안의 빈 땅에 모두 놓을 수 없어 일부를 뺐습니다. %1.</translation>
    </message>
    <message>
        <source>A plan holds at most %1 batteries, solar and wind fields, gas turbines, reactors and fuel cells; give fewer of them more units.</source>
        <translation>계획에는 배터리, 태양광·풍력 단지, 가스터빈, 원자로, 연료전지를 합쳐 %1개까지 둘 수 있습니다. 개수를 줄이고 대수를 늘리십시오.</translation>
    </message>
    <message>
        <source>%1 areas that the map cuts out of the parcel are not part of a plan&apos;s boundary; keep them free.</source>
        <translation>지도가 필지에서 잘라 낸 구역 %1곳은 계획의 경계에 반영되지 않습니다. 그곳은 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>EnergyFlow</name>
    <message>
        <source>Grid</source>
        <translation>계통</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>전력구매계약</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>배터리 손실</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>변압기 손실</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>방열 설비</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>펌프</translation>
    </message>
    <message>
        <source>Hall fans</source>
        <translation>홀 팬</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>조명</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS 손실</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>배전 손실</translation>
    </message>
    <message>
        <source>Rack fans, supplies</source>
        <translation>랙 팬·전원장치</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>칩</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Load that stops</source>
        <translation>중단 부하</translation>
    </message>
    <message>
        <source>Absorption chillers</source>
        <translation>흡수식 냉동기</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Mean of all</source>
        <translation>전체 평균</translation>
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
        <translation>외 홀 %1곳</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>전력량요금</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>기본요금</translation>
    </message>
    <message>
        <source>Climate and environment charge</source>
        <translation>기후환경요금</translation>
    </message>
    <message>
        <source>Fuel cost adjustment</source>
        <translation>연료비조정요금</translation>
    </message>
    <message>
        <source>Power industry fund</source>
        <translation>전력산업기반기금</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>합계(부가가치세 제외)</translation>
    </message>
    <message>
        <source>E electricity a year</source>
        <translation>E 연간 전기요금</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>설비투자비</translation>
    </message>
    <message>
        <source>O cash opex a year</source>
        <translation>O 연간 현금 운영비</translation>
    </message>
    <message>
        <source>R rent a year</source>
        <translation>R 연간 임차료</translation>
    </message>
    <message>
        <source>D depreciation a year</source>
        <translation>D 연간 감가상각비</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>방열 설비</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>펌프</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>팬</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>전기 손실</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries</source>
        <translation>조명·부대설비</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>자가발전</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>Water a year</source>
        <translation>연간 용수</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>계통 수전량</translation>
    </message>
    <message>
        <source>Power at the racks</source>
        <translation>랙 급전</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Node health</source>
        <translation>노드 정상률</translation>
    </message>
    <message>
        <source>set in the plan</source>
        <translation>계획에서 지정</translation>
    </message>
    <message>
        <source>estimate, %1 to %2</source>
        <translation>추정값, %1 ~ %2</translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2, from the low and high of each input</source>
        <translation>P10 ~ P90: %1 ~ %2 (각 입력의 하한·상한에서 계산)</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Efficiency of distribution at full load</source>
        <translation>배전 효율(전부하)</translation>
    </message>
    <message>
        <source>Efficiency of UPS at full load</source>
        <translation>UPS 효율(전부하)</translation>
    </message>
    <message>
        <source>Efficiency of transformers at full load</source>
        <translation>변압기 효율(전부하)</translation>
    </message>
    <message>
        <source>Cooling, lighting and their losses in the hottest hour</source>
        <translation>가장 더운 시간의 냉각·조명과 그 손실</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>makes it %1 to %2; %3 of the band</source>
        <translation>이 값을 %1 ~ %2(으)로 바꿈, 범위의 %3</translation>
    </message>
    <message>
        <source>%1 makes it %2</source>
        <translation>%1이면 %2</translation>
    </message>
    <message>
        <source>%1 makes it %2; %3 makes it %4</source>
        <translation>%1이면 %2, %3이면 %4</translation>
    </message>
    <message>
        <source>Every input is being moved to see what it does …</source>
        <translation>모든 입력을 하나씩 바꿔 영향을 계산하는 중 …</translation>
    </message>
    <message>
        <source>Inputs that move it</source>
        <translation>이 값을 움직이는 입력</translation>
    </message>
    <message>
        <source>GPUs whose halls run</source>
        <translation>가동 중인 홀의 GPU</translation>
    </message>
    <message>
        <source>Excess demand charge</source>
        <translation>초과사용부가금</translation>
    </message>
    <message>
        <source>Fixed charge</source>
        <translation>고정요금</translation>
    </message>
    <message>
        <source>Racks on, the others off: %1</source>
        <translation>켜 둔 랙(나머지는 꺼짐): %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Asked: %1</source>
        <translation>수요: %1</translation>
    </message>
    <message>
        <source>Served: %1</source>
        <translation>공급: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>High</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Why it is blank</source>
        <translation>산출 불가 사유</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>수량 단위</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Opex with electricity</source>
        <translation>운영비(전기요금 포함)</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>임차료</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>감가상각비</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>설비투자비</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>교체비</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존가치</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>현금흐름</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Tokens sold</source>
        <translation>판매 토큰</translation>
    </message>
    <message>
        <source>Inflation factor</source>
        <translation>물가 계수</translation>
    </message>
    <message>
        <source>Real discount factor</source>
        <translation>실질 할인계수</translation>
    </message>
    <message>
        <source>Nominal discount factor</source>
        <translation>명목 할인계수</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Electricity used</source>
        <translation>사용 전력량</translation>
    </message>
    <message>
        <source>Maximum demand</source>
        <translation>최대수요</translation>
    </message>
    <message>
        <source>Billing demand</source>
        <translation>요금적용전력</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>전력량요금</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>기본요금</translation>
    </message>
    <message>
        <source>Climate charge</source>
        <translation>기후환경요금</translation>
    </message>
    <message>
        <source>Fuel charge</source>
        <translation>연료비조정요금</translation>
    </message>
    <message>
        <source>Electricity industry fund</source>
        <translation>전력산업기반기금</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
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
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙 수</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>랙 전력</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>전산실 면적</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>층</translation>
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
        <translation>너비</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종점</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>회선 수</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결 여부</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>예외 인정</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>점검 사항</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>토큰 처리량</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>이용률</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>연간 토큰</translation>
    </message>
    <message>
        <source>Unmet tokens a year</source>
        <translation>연간 미충족 토큰</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>최대부하 시각</translation>
    </message>
    <message>
        <source>Hours at capacity</source>
        <translation>포화 시간</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>첫 토큰까지 시간</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>출력 토큰당 시간</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>병렬 구성</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>Site with IT at full load</source>
        <translation>부지(IT 최대부하)</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Fans in the halls</source>
        <translation>홀 팬</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>펌프</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>방열 설비</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>전기 손실</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries</source>
        <translation>조명·부대설비</translation>
    </message>
    <message>
        <source>Make-up water</source>
        <translation>보급수</translation>
    </message>
    <message>
        <source>Excess demand charge</source>
        <translation>초과사용부가금</translation>
    </message>
    <message>
        <source>Fixed charge</source>
        <translation>고정요금</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>현재가치</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The system starts no more work at present; close other programs and try again.</source>
        <translation>시스템이 지금은 작업을 더 시작하지 못합니다. 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This could not be done, for a reason that the program does not know. The plan is as it was; save it under another name.</source>
        <translation>알 수 없는 이유로 처리하지 못했습니다. 계획은 그대로입니다. 다른 이름으로 저장하십시오.</translation>
    </message>
    <message>
        <source>the plan cannot be saved as it is</source>
        <translation>계획을 지금 상태로는 저장할 수 없음</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>the system starts no more work</source>
        <translation>시스템이 작업을 더 시작하지 못함</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>이유를 알 수 없음</translation>
    </message>
    <message>
        <source>The safety copy of this plan could not be written: %1. Save the plan now and often.</source>
        <translation>이 계획의 안전 사본을 쓰지 못했습니다: %1. 지금 저장하고 자주 저장하십시오.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>there is no permission to write there</source>
        <translation>쓰기 권한 없음</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>디스크가 읽기 전용임</translation>
    </message>
    <message>
        <source>the system allows no file so large</source>
        <translation>시스템이 허용하는 파일 크기를 넘음</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>디스크 오류</translation>
    </message>
    <message>
        <source>the folder is no longer there</source>
        <translation>폴더가 없어짐</translation>
    </message>
    <message>
        <source>there is a file where the folder should be</source>
        <translation>폴더 자리에 파일이 있음</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>공급</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>환수</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>광케이블</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>온수</translation>
    </message>
    <message>
        <source>Hot water back</source>
        <translation>온수 환수</translation>
    </message>
</context>
<context>
    <name>FeedKind</name>
    <message>
        <source>Power A</source>
        <translation>전력 A계통</translation>
    </message>
    <message>
        <source>Power B</source>
        <translation>전력 B계통</translation>
    </message>
    <message>
        <source>Cooling supply</source>
        <translation>냉각수 공급</translation>
    </message>
    <message>
        <source>Cooling return</source>
        <translation>냉각수 환수</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>광케이블</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What the object is called on the map and in tables.</source>
        <translation>도면과 표에 표시되는 객체 이름입니다.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of the unturned footprint, from the origin of the drawing.</source>
        <translation>회전하지 않은 바닥면의 왼쪽 변 위치입니다(도면 원점 기준).</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Top edge of the unturned footprint, from the origin of the drawing.</source>
        <translation>회전하지 않은 바닥면의 위쪽 변 위치입니다(도면 원점 기준).</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Size of the footprint along its own horizontal axis.</source>
        <translation>바닥면의 가로축 방향 크기입니다.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Size of the footprint along its own vertical axis.</source>
        <translation>바닥면의 세로축 방향 크기입니다.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <source>Turn about the centre, clockwise.</source>
        <translation>중심을 기준으로 한 시계 방향 회전각입니다.</translation>
    </message>
    <message>
        <source>Storey</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Storey on which the object stands; overlap is judged within a storey.</source>
        <translation>객체가 놓인 층입니다. 겹침은 같은 층 안에서만 판정합니다.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stage of building to which the object belongs.</source>
        <translation>객체가 속한 건설 단계입니다.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>A locked object is not moved or changed on the map.</source>
        <translation>잠긴 객체는 도면에서 옮기거나 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Kind of rack; its record gives accelerators, power, size and price.</source>
        <translation>랙 종류입니다. 레코드에 가속기, 전력, 크기, 가격이 있습니다.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>랙 열 수</translation>
    </message>
    <message>
        <source>Rows of racks in the hall.</source>
        <translation>홀 안의 랙 열 수입니다.</translation>
    </message>
    <message>
        <source>Racks a row</source>
        <translation>열당 랙 수</translation>
    </message>
    <message>
        <source>Racks in each row.</source>
        <translation>각 열의 랙 수입니다.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Service of the workload that this hall runs.</source>
        <translation>이 홀에서 돌리는 서비스입니다.</translation>
    </message>
    <message>
        <source>Cold aisle</source>
        <translation>냉복도</translation>
    </message>
    <message>
        <source>Clear width between the fronts of two rows.</source>
        <translation>두 열의 앞면 사이 순폭입니다.</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>통로</translation>
    </message>
    <message>
        <source>Hot aisle</source>
        <translation>열복도</translation>
    </message>
    <message>
        <source>Clear width between the backs of two rows.</source>
        <translation>두 열의 뒷면 사이 순폭입니다.</translation>
    </message>
    <message>
        <source>End aisle</source>
        <translation>끝 통로</translation>
    </message>
    <message>
        <source>Clear way at each end of a row.</source>
        <translation>열 양 끝의 통로 폭입니다.</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>Storeys of the office building.</source>
        <translation>사무동의 층수입니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Catalogue record that gives rating, size and efficiency.</source>
        <translation>정격, 크기, 효율을 정하는 카탈로그 레코드입니다.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>설비</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>대수</translation>
    </message>
    <message>
        <source>How many of them, spare units included.</source>
        <translation>예비기를 포함한 대수입니다.</translation>
    </message>
    <message>
        <source>Grid voltage</source>
        <translation>수전 전압</translation>
    </message>
    <message>
        <source>Nominal voltage at the point of supply.</source>
        <translation>수전점의 공칭 전압입니다.</translation>
    </message>
    <message>
        <source>Main transformer</source>
        <translation>주변압기</translation>
    </message>
    <message>
        <source>Record of the main transformers.</source>
        <translation>주변압기의 레코드입니다.</translation>
    </message>
    <message>
        <source>How many main transformers, spare units included.</source>
        <translation>예비기를 포함한 주변압기 대수입니다.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>모듈 수</translation>
    </message>
    <message>
        <source>How many UPS modules, spare modules included.</source>
        <translation>예비 모듈을 포함한 UPS 모듈 수입니다.</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>백업 시간</translation>
    </message>
    <message>
        <source>Minutes the batteries carry the rated load.</source>
        <translation>축전지가 정격 부하를 감당하는 백업 시간(분)입니다.</translation>
    </message>
    <message>
        <source>Fuel on site</source>
        <translation>연료 비축</translation>
    </message>
    <message>
        <source>Hours at rated load without a delivery.</source>
        <translation>급유 없이 정격 부하로 운전하는 시간입니다.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Rated charge and discharge power.</source>
        <translation>정격 충·방전 전력입니다.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Water held for make-up.</source>
        <translation>보급수로 저장하는 물의 양입니다.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>글</translation>
    </message>
    <message>
        <source>What the label says.</source>
        <translation>도면에 쓸 글입니다.</translation>
    </message>
    <message>
        <source>What the feed is called.</source>
        <translation>연결선의 이름입니다.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>연결선</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What flows in it.</source>
        <translation>연결선에 흐르는 것입니다.</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>회선 수</translation>
    </message>
    <message>
        <source>Parallel cables or pipes.</source>
        <translation>나란히 놓는 케이블이나 배관의 수입니다.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>Line voltage of a power feed.</source>
        <translation>급전선의 선간 전압입니다.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>단면적</translation>
    </message>
    <message>
        <source>Copper per phase and circuit of a power feed.</source>
        <translation>급전선의 상·회선당 구리 단면적입니다.</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>지름</translation>
    </message>
    <message>
        <source>Inner diameter of a pipe.</source>
        <translation>배관의 안지름입니다.</translation>
    </message>
    <message>
        <source>Stage of building to which the feed belongs.</source>
        <translation>연결선이 속한 건설 단계입니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Name of the project, on the cover of the report.</source>
        <translation>보고서 표지에 쓰는 사업 이름입니다.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Who drew the plan.</source>
        <translation>계획을 작성한 사람입니다.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>발주처</translation>
    </message>
    <message>
        <source>For whom the plan is made.</source>
        <translation>계획을 의뢰한 곳입니다.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>Revision letter in the title block.</source>
        <translation>표제란의 개정 기호입니다.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>기상 자료</translation>
    </message>
    <message>
        <source>Typical year of hourly weather that cooling is computed with.</source>
        <translation>냉각 계산에 쓰는 표준 연도의 시간별 기상 자료입니다.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country code of the grid the carbon factor belongs to.</source>
        <translation>배출계수가 속한 전력계통의 국가 코드입니다.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Latitude of the drawing&apos;s origin.</source>
        <translation>도면 원점의 위도입니다.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Longitude of the drawing&apos;s origin.</source>
        <translation>도면 원점의 경도입니다.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>진북 방향</translation>
    </message>
    <message>
        <source>Direction of north, clockwise from the top of the drawing.</source>
        <translation>도면 위쪽에서 시계 방향으로 잰 진북의 방향입니다.</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>경계 이격</translation>
    </message>
    <message>
        <source>Least distance of buildings from the boundary.</source>
        <translation>부지 경계에서 건물까지의 최소 거리입니다.</translation>
    </message>
    <message>
        <source>Storeys of the main building.</source>
        <translation>본동의 층수입니다.</translation>
    </message>
    <message>
        <source>Land price</source>
        <translation>토지 가격</translation>
    </message>
    <message>
        <source>Price of the whole site; zero where the land is leased.</source>
        <translation>부지 전체의 가격입니다. 임차한 토지는 0입니다.</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Land leased</source>
        <translation>토지 임차</translation>
    </message>
    <message>
        <source>The land is rented, not bought.</source>
        <translation>토지를 사지 않고 임차합니다.</translation>
    </message>
    <message>
        <source>Land rent</source>
        <translation>토지 임차료</translation>
    </message>
    <message>
        <source>Rent of the land in a year.</source>
        <translation>토지의 연간 임차료입니다.</translation>
    </message>
    <message>
        <source>Building leased</source>
        <translation>건물 임차</translation>
    </message>
    <message>
        <source>The building is rented: its shell is not in capex.</source>
        <translation>건물을 임차합니다. 골조는 설비투자비에 들지 않습니다.</translation>
    </message>
    <message>
        <source>Building rent</source>
        <translation>건물 임차료</translation>
    </message>
    <message>
        <source>Rent of the building in a year.</source>
        <translation>건물의 연간 임차료입니다.</translation>
    </message>
    <message>
        <source>Announced GPUs</source>
        <translation>발표된 GPU 수</translation>
    </message>
    <message>
        <source>What the project announced; the findings state the gap.</source>
        <translation>사업이 발표한 수입니다. 차이는 점검 사항에 나옵니다.</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>기준 연도</translation>
    </message>
    <message>
        <source>What the service is called.</source>
        <translation>서비스의 이름입니다.</translation>
    </message>
    <message>
        <source>Language model that is served.</source>
        <translation>서비스하는 언어 모델입니다.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>가중치의 수 형식입니다.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Tokens of a request&apos;s input, mean.</source>
        <translation>요청 하나의 평균 입력 토큰 수입니다.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Tokens of a request&apos;s output, mean.</source>
        <translation>요청 하나의 평균 출력 토큰 수입니다.</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>프리픽스 캐시</translation>
    </message>
    <message>
        <source>Share of the input tokens found in the prefix cache.</source>
        <translation>입력 토큰 중 프리픽스 캐시에서 찾는 비율입니다.</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>TTFT 한도</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>서비스 수준</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>TPOT 한도</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>이용률</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>판매</translation>
    </message>
    <message>
        <source>Engine factor</source>
        <translation>엔진 계수</translation>
    </message>
    <message>
        <source>Price decline</source>
        <translation>가격 하락률</translation>
    </message>
    <message>
        <source>Domestic share</source>
        <translation>국내 비중</translation>
    </message>
    <message>
        <source>Share of the revenue earned and kept at home.</source>
        <translation>국내에서 벌어 국내에 남는 매출의 비율입니다.</translation>
    </message>
    <message>
        <source>UPS redundancy</source>
        <translation>UPS 여유도</translation>
    </message>
    <message>
        <source>Installed UPS capacity against the load.</source>
        <translation>부하 대비 UPS 설치 용량입니다.</translation>
    </message>
    <message>
        <source>Transformer redundancy</source>
        <translation>변압기 여유도</translation>
    </message>
    <message>
        <source>Installed transformer capacity against the load.</source>
        <translation>부하 대비 변압기 설치 용량입니다.</translation>
    </message>
    <message>
        <source>UPS eco mode</source>
        <translation>UPS 에코 모드</translation>
    </message>
    <message>
        <source>Share of the hours the UPS runs in eco mode.</source>
        <translation>UPS가 에코 모드로 운전하는 시간의 비율입니다.</translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation>배전 손실</translation>
    </message>
    <message>
        <source>Loss in busway and PDU, of what flows through them.</source>
        <translation>버스웨이와 PDU를 지나는 전력 중 손실의 비율입니다.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>유휴 전력</translation>
    </message>
    <message>
        <source>Rack power at no load over full load.</source>
        <translation>최대부하 대비 유휴 상태의 랙 전력입니다.</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>랙 전력</translation>
    </message>
    <message>
        <source>Rack power at full load over the rack&apos;s rating.</source>
        <translation>랙 정격 대비 최대부하 때의 랙 전력입니다.</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>역률</translation>
    </message>
    <message>
        <source>Real over apparent power at the grid intake.</source>
        <translation>수전점의 피상전력 대비 유효전력입니다.</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>조명</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries, of IT power.</source>
        <translation>IT 전력 대비 조명·부대설비 전력입니다.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Cooling system of the halls.</source>
        <translation>홀의 냉각 방식입니다.</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Water supply</source>
        <translation>공급 수온</translation>
    </message>
    <message>
        <source>Facility water to the CDUs or air coils.</source>
        <translation>CDU나 공기 코일로 보내는 시설 냉각수의 온도입니다.</translation>
    </message>
    <message>
        <source>Liquid share</source>
        <translation>액체냉각 비율</translation>
    </message>
    <message>
        <source>Share of IT heat taken by liquid at the chip.</source>
        <translation>칩에서 액체가 가져가는 IT 발열의 비율입니다.</translation>
    </message>
    <message>
        <source>Spare units</source>
        <translation>예비기</translation>
    </message>
    <message>
        <source>Heat-rejection units beyond the need: N+1 is 1.</source>
        <translation>필요 대수를 넘는 방열 설비의 대수입니다. N+1이면 1입니다.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Electricity tariff of the grid contract.</source>
        <translation>수전 계약에 적용되는 전기요금제입니다.</translation>
    </message>
    <message>
        <source>Contract power</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>Power contracted with the grid at full build.</source>
        <translation>최종 준공 때 한전과 계약한 전력입니다.</translation>
    </message>
    <message>
        <source>Regional price</source>
        <translation>지역별 요금 가감</translation>
    </message>
    <message>
        <source>What a regional price would add here to each kWh.</source>
        <translation>지역별 차등요금이 도입되면 kWh마다 더해질 금액입니다.</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>계통 배출계수</translation>
    </message>
    <message>
        <source>Location-based emissions of a kWh from the grid.</source>
        <translation>계통 전력 1 kWh의 지역 기준 배출량입니다.</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>탄소</translation>
    </message>
    <message>
        <source>Fuel cell fuel</source>
        <translation>연료전지 연료비</translation>
    </message>
    <message>
        <source>Fuel cost of a kWh made on site.</source>
        <translation>현장에서 생산한 전력 1 kWh의 연료비입니다.</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>자가발전</translation>
    </message>
    <message>
        <source>Fuel cell carbon</source>
        <translation>연료전지 배출계수</translation>
    </message>
    <message>
        <source>Direct emissions of a kWh made on site.</source>
        <translation>현장에서 생산한 전력 1 kWh의 직접 배출량입니다.</translation>
    </message>
    <message>
        <source>Fuel cell load</source>
        <translation>연료전지 부하율</translation>
    </message>
    <message>
        <source>Mean output of fuel cells over their rating.</source>
        <translation>연료전지의 정격 대비 평균 출력입니다.</translation>
    </message>
    <message>
        <source>Construction price</source>
        <translation>공사비 배율</translation>
    </message>
    <message>
        <source>On all construction items of the catalogue.</source>
        <translation>카탈로그의 모든 공사비 항목에 곱합니다.</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>설비투자비</translation>
    </message>
    <message>
        <source>IT price</source>
        <translation>IT 가격 배율</translation>
    </message>
    <message>
        <source>On racks, network and storage of the catalogue.</source>
        <translation>카탈로그의 랙, 네트워크, 스토리지 가격에 곱합니다.</translation>
    </message>
    <message>
        <source>Soft cost</source>
        <translation>설계·관리비율</translation>
    </message>
    <message>
        <source>Design, permits and management, of construction.</source>
        <translation>공사비 대비 설계·인허가·사업관리비의 비율입니다.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>예비비율</translation>
    </message>
    <message>
        <source>Of construction and soft cost.</source>
        <translation>공사비와 설계·관리비에 대한 비율입니다.</translation>
    </message>
    <message>
        <source>IT owned</source>
        <translation>IT 자체 소유</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Full-time equivalents.</source>
        <translation>전일제 환산 인원입니다.</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>운영비</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>용수 단가</translation>
    </message>
    <message>
        <source>Industrial or city water with sewage.</source>
        <translation>하수 요금을 포함한 공업용수나 상수도 단가입니다.</translation>
    </message>
    <message>
        <source>Other opex</source>
        <translation>기타 운영비 배율</translation>
    </message>
    <message>
        <source>On maintenance, network, software, insurance and property tax of the catalogue.</source>
        <translation>카탈로그의 유지보수, 네트워크, 소프트웨어, 보험, 재산세에 곱합니다.</translation>
    </message>
    <message>
        <source>Real cost of capital</source>
        <translation>실질 자본비용</translation>
    </message>
    <message>
        <source>Real, before tax; used by levelised figures.</source>
        <translation>실질, 세전입니다. 균등화 원가에 씁니다.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>자본</translation>
    </message>
    <message>
        <source>Nominal discount</source>
        <translation>명목 할인율</translation>
    </message>
    <message>
        <source>Nominal, after tax, unlevered; used by the net present value.</source>
        <translation>명목, 세후, 무차입 기준입니다. 순현재가치에 씁니다.</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>물가상승률</translation>
    </message>
    <message>
        <source>Of operating costs.</source>
        <translation>운영비에 적용합니다.</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>법인세율</translation>
    </message>
    <message>
        <source>Corporate income tax with local surtax.</source>
        <translation>지방소득세를 포함한 법인세율입니다.</translation>
    </message>
    <message>
        <source>GPU life</source>
        <translation>GPU 수명</translation>
    </message>
    <message>
        <source>Years until the IT is replaced.</source>
        <translation>IT를 교체하기까지의 연수입니다.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>수명</translation>
    </message>
    <message>
        <source>Plant life</source>
        <translation>설비 수명</translation>
    </message>
    <message>
        <source>Years of electrical and mechanical plant.</source>
        <translation>전기·기계 설비의 수명입니다.</translation>
    </message>
    <message>
        <source>Building life</source>
        <translation>건물 수명</translation>
    </message>
    <message>
        <source>Years of the building.</source>
        <translation>건물의 수명입니다.</translation>
    </message>
    <message>
        <source>Refresh price</source>
        <translation>교체 단가 비율</translation>
    </message>
    <message>
        <source>Price of the IT that replaces the old one, over today&apos;s.</source>
        <translation>현재 가격 대비 교체 IT의 가격입니다.</translation>
    </message>
    <message>
        <source>Refresh throughput</source>
        <translation>교체 처리량 비율</translation>
    </message>
    <message>
        <source>Tokens of the IT that replaces the old one over the old one&apos;s, at the same power; 1 counts on no gain, 3 in 5 years matches a token price that falls by 20 % a year.</source>
        <translation>같은 전력에서 교체 전 대비 교체 후 IT의 토큰 비율입니다. 1이면 향상이 없다고 보는 것이고, 5년에 3이면 토큰 가격이 해마다 20 % 떨어지는 것과 맞먹습니다.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>잔존가치</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>분석 기간</translation>
    </message>
    <message>
        <source>Sales ramp</source>
        <translation>판매 램프업 기간</translation>
    </message>
    <message>
        <source>Years from energisation to full sales.</source>
        <translation>수전 개시부터 최대 판매에 이르기까지의 연수입니다.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>Node health</source>
        <translation>노드 정상률</translation>
    </message>
    <message>
        <source>Share of GPU-hours with a healthy node.</source>
        <translation>노드가 정상인 GPU 시간의 비율입니다.</translation>
    </message>
    <message>
        <source>What the phase is called.</source>
        <translation>단계의 이름입니다.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Year of energisation.</source>
        <translation>수전 개시 연도입니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Month of energisation.</source>
        <translation>수전 개시 월입니다.</translation>
    </message>
    <message>
        <source>Grid power</source>
        <translation>단계별 계약전력</translation>
    </message>
    <message>
        <source>Contract power from this phase on.</source>
        <translation>이 단계부터 적용되는 계약전력입니다.</translation>
    </message>
    <message>
        <source>Input spread</source>
        <translation>입력 길이 산포</translation>
    </message>
    <message>
        <source>Standard deviation of the input&apos;s length over its mean; log-normal. Chats are at about 1, benchmarks at 0.</source>
        <translation>입력 길이의 표준편차를 평균으로 나눈 값(로그정규분포). 대화는 약 1, 벤치마크는 0.</translation>
    </message>
    <message>
        <source>Output spread</source>
        <translation>출력 길이 산포</translation>
    </message>
    <message>
        <source>Standard deviation of the output&apos;s length over its mean; log-normal. Long answers stay longer, so memory holds more of them.</source>
        <translation>출력 길이의 표준편차를 평균으로 나눈 값(로그정규분포). 긴 답변은 오래 남아 메모리를 더 차지함.</translation>
    </message>
    <message>
        <source>Software gain over the date of the calibration; on top of what the software&apos;s date brings.</source>
        <translation>보정 시점 대비 소프트웨어 성능 향상. 소프트웨어 시점에 따른 향상에 곱해짐.</translation>
    </message>
    <message>
        <source>Software, year</source>
        <translation>소프트웨어 연도</translation>
    </message>
    <message>
        <source>Software, month</source>
        <translation>소프트웨어 월</translation>
    </message>
    <message>
        <source>Month of the serving software.</source>
        <translation>서빙 소프트웨어의 월.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>이용자 수</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>수요</translation>
    </message>
    <message>
        <source>Tasks a day</source>
        <translation>1일 작업 수</translation>
    </message>
    <message>
        <source>Calls a task</source>
        <translation>작업당 호출 수</translation>
    </message>
    <message>
        <source>Requests to the model for one task: 1 for a chat, tens for an agent.</source>
        <translation>작업 1건에 필요한 모델 호출 수. 대화는 1, 에이전트는 수십.</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>부하 형태</translation>
    </message>
    <message>
        <source>Hours of the week at which the service is used, local standard time.</source>
        <translation>서비스를 이용하는 요일·시간대 분포(현지 표준시).</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>증가율</translation>
    </message>
    <message>
        <source>Tokens sold against tokens that could be made, mean of a year; follows from the demand where users are stated.</source>
        <translation>생산 가능 토큰 대비 판매 토큰, 연평균. 이용자 수를 정하면 수요에서 산출.</translation>
    </message>
    <message>
        <source>Longest time to the first token.</source>
        <translation>첫 토큰까지의 최대 시간.</translation>
    </message>
    <message>
        <source>Longest time per output token after the first.</source>
        <translation>첫 토큰 이후 출력 토큰당 최대 시간.</translation>
    </message>
    <message>
        <source>Limits hold for</source>
        <translation>한도 기준</translation>
    </message>
    <message>
        <source>Whether the limits hold for the mean over all requests or for 99 of 100.</source>
        <translation>한도를 전체 요청의 평균에 적용할지, 요청 100건 중 99건에 적용할지 정함.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Serving software whose measured runs count; the mean of all where it is not chosen yet.</source>
        <translation>실측을 따를 서빙 소프트웨어. 아직 정하지 않았으면 전체 평균.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>서빙</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>Number format of the KV cache; the default is FP8, with 16-bit weights BF16.</source>
        <translation>KV 캐시의 수 형식. 기본은 FP8이며, 가중치가 16비트이면 BF16.</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>추측 디코딩</translation>
    </message>
    <message>
        <source>Drafts of several tokens that the model verifies in one step; as published is on for models whose runs mostly used it, and left out where it costs more than it saves.</source>
        <translation>여러 토큰의 초안을 모델이 한 스텝에서 검증함. “실측 기준”은 공개 실측이 대부분 이를 쓴 모델에서 켜지며, 득보다 실이 큰 부하에서는 쓰지 않음.</translation>
    </message>
    <message>
        <source>Prefill and decode</source>
        <translation>프리필·디코드</translation>
    </message>
    <message>
        <source>Both on the same GPUs, or also on pools of their own in the ratio of their rates, where that gives more tokens within the limits.</source>
        <translation>같은 GPU에서 함께 처리하거나, 한도 안에서 토큰이 더 나오면 처리율 비에 맞춘 전용 풀로 분리함.</translation>
    </message>
    <message>
        <source>Year of the serving software. A later one than the calibration&apos;s brings the gains that measured rounds have shown, an earlier one takes them off.</source>
        <translation>서빙 소프트웨어의 연도. 보정 시점보다 뒤이면 실측 라운드가 보인 향상을 더하고, 앞이면 그만큼 뺌.</translation>
    </message>
    <message>
        <source>of the calibration</source>
        <translation>보정 시점</translation>
    </message>
    <message>
        <source>Software gain</source>
        <translation>소프트웨어 향상</translation>
    </message>
    <message>
        <source>Which gain by date counts: the middle of the measured pairs of rounds, the least or the greatest of them.</source>
        <translation>시점에 따른 향상 중 무엇을 쓸지: 실측 라운드 쌍의 중간, 최소, 최대.</translation>
    </message>
    <message>
        <source>Cost per employee</source>
        <translation>1인당 인건비</translation>
    </message>
    <message>
        <source>Per year, with overhead.</source>
        <translation>연간 금액이며 간접비를 포함합니다.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>KRW per USD, for prices that the catalogue gives in dollars; the band is the catalogue&apos;s.</source>
        <translation>달러당 원. 카탈로그의 달러 가격을 환산할 때 쓰며, 범위는 카탈로그의 값입니다.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>환율 기준 월</translation>
    </message>
    <message>
        <source>Month the exchange rate is of, as 2026-07.</source>
        <translation>환율의 기준 월. 2026-07과 같이 적습니다.</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>시나리오의 이름.</translation>
    </message>
    <message>
        <source>Tasks per user and day, mean of the year.</source>
        <translation>이용자 1인의 하루 작업 수, 연평균.</translation>
    </message>
    <message>
        <source>Record of efficiency, depth of discharge and wear.</source>
        <translation>효율, 방전심도, 열화 자료.</translation>
    </message>
    <message>
        <source>Rated energy; its record says how deep it is discharged.</source>
        <translation>정격 용량. 방전심도는 자료를 따릅니다.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>도입 시기</translation>
    </message>
    <message>
        <source>Month from which it runs, written as 2030-03; blank: with its phase.</source>
        <translation>운전 시작월(예: 2030-03). 비우면 해당 단계와 함께 시작합니다.</translation>
    </message>
    <message>
        <source>Record of efficiency, least load, ramp and upkeep.</source>
        <translation>효율, 최소부하, 출력변동, 유지비 자료.</translation>
    </message>
    <message>
        <source>Rated power of one unit.</source>
        <translation>1기의 정격출력.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>사업 방식</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>임대</translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation>GPU 임대료</translation>
    </message>
    <message>
        <source>Rent of a GPU and hour without VAT, of the middle of the site&apos;s price year.</source>
        <translation>GPU 1개 1시간의 임대료(부가세 별도), 부지의 가격 기준 연도 중간 시점.</translation>
    </message>
    <message>
        <source>Space rent</source>
        <translation>상면 임대료</translation>
    </message>
    <message>
        <source>Rent of a kW of rack power and month without VAT, of the middle of the site&apos;s price year.</source>
        <translation>랙 전력 1 kW의 월 임대료(부가세 별도), 부지의 가격 기준 연도 중간 시점.</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>임대율</translation>
    </message>
    <message>
        <source>Rent decline</source>
        <translation>임대료 하락률</translation>
    </message>
    <message>
        <source>Fall of the rent in a year, in real terms; a GPU&apos;s returns with its replacement to that of a new one.</source>
        <translation>임대료의 연간 실질 하락률. GPU 임대료는 교체 시 새 GPU 수준으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Electricity passed on</source>
        <translation>전기요금 전가</translation>
    </message>
    <message>
        <source>A tenant of space pays the electricity of its racks beside the rent.</source>
        <translation>상면 임차인이 임대료와 별도로 랙의 전기요금을 냅니다.</translation>
    </message>
    <message>
        <source>Record of modules and inverters: losses, temperature, area.</source>
        <translation>모듈·인버터 자료: 손실, 온도 특성, 면적.</translation>
    </message>
    <message>
        <source>Rated power of the modules, direct current, at 1,000 W/m² and 25 °C.</source>
        <translation>모듈 정격출력(직류, 1,000 W/m², 25 °C).</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>경사각</translation>
    </message>
    <message>
        <source>Of the modules against the ground.</source>
        <translation>지면에 대한 모듈의 경사.</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>방위각</translation>
    </message>
    <message>
        <source>Direction the modules face, clockwise from north: 180 is south.</source>
        <translation>모듈이 향하는 방향. 북에서 시계 방향, 180이 정남.</translation>
    </message>
    <message>
        <source>Record of the turbine: power curve, losses, site&apos;s mean wind.</source>
        <translation>터빈 자료: 출력곡선, 손실, 평균 풍속.</translation>
    </message>
    <message>
        <source>Rated power of all turbines.</source>
        <translation>전체 터빈의 정격출력.</translation>
    </message>
    <message>
        <source>Hub height</source>
        <translation>허브 높이</translation>
    </message>
    <message>
        <source>Of the rotor&apos;s axis above ground.</source>
        <translation>지면에서 회전축까지의 높이.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>성숙도</translation>
    </message>
    <message>
        <source>State of the kernels: tuned for this model and machine as in published runs, as an engine comes out of the box, or in the first weeks of a new model or machine.</source>
        <translation>커널의 상태: 공개 결과처럼 이 모델과 장비에 맞춰 최적화되었는지, 엔진을 설치한 그대로인지, 새 모델이나 장비가 나온 첫 몇 주인지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>출력 단가</translation>
    </message>
    <message>
        <source>Price of a million output tokens without VAT.</source>
        <translation>출력 토큰 100만 개의 단가(부가세 별도).</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>입력 단가</translation>
    </message>
    <message>
        <source>Price of a million input tokens that are not in the prefix cache, without VAT.</source>
        <translation>프리픽스 캐시에 없는 입력 토큰 100만 개의 단가(부가세 별도).</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>캐시 입력 단가</translation>
    </message>
    <message>
        <source>Price of a million input tokens found in the prefix cache, without VAT; their share is that of the prefix cache.</source>
        <translation>프리픽스 캐시에서 찾은 입력 토큰 100만 개의 단가(부가세 별도). 비율은 프리픽스 캐시 적중률과 같습니다.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>단가 적용</translation>
    </message>
    <message>
        <source>The three prices as typed, or those of the record at the plan&apos;s exchange rate, with its date.</source>
        <translation>세 단가를 입력한 대로 쓰거나, 자료의 단가를 계획의 환율과 그 기준일로 씁니다.</translation>
    </message>
    <message>
        <source>Price record</source>
        <translation>단가 자료</translation>
    </message>
    <message>
        <source>Published prices that the typed ones are compared with, or that are sold at.</source>
        <translation>입력한 단가와 비교하거나 그대로 판매하는 공표 단가.</translation>
    </message>
    <message>
        <source>Price, year</source>
        <translation>단가 기준 연도</translation>
    </message>
    <message>
        <source>Year the prices are of; the decline counts from it, whenever the halls open.</source>
        <translation>단가 기준 연도. 홀 가동 시기와 관계없이 이때부터 하락합니다.</translation>
    </message>
    <message>
        <source>Price, month</source>
        <translation>단가 기준 월</translation>
    </message>
    <message>
        <source>Month the prices are of.</source>
        <translation>단가 기준 월.</translation>
    </message>
    <message>
        <source>Fall of the token prices in a year, in real terms; keep it low where the refreshed IT is taken to make no more tokens.</source>
        <translation>토큰 단가의 연간 실질 하락률. 교체한 IT의 토큰 생산이 늘지 않는다고 보면 낮게 잡습니다.</translation>
    </message>
    <message>
        <source>Price follows</source>
        <translation>단가가 따르는 것</translation>
    </message>
    <message>
        <source>Whose price the service&apos;s follows: the same model at one host stays about flat, the flagship tier moves slowly, a fixed capability falls by most of its price each year.</source>
        <translation>서비스 단가가 따르는 가격. 한 사업자의 같은 모델은 거의 그대로이고, 주력 등급은 천천히 움직이며, 고정된 성능은 해마다 대부분 하락합니다.</translation>
    </message>
    <message>
        <source>Newer model after</source>
        <translation>모델 교체 주기</translation>
    </message>
    <message>
        <source>Years between moves to a newer model, at which the prices return to the tier&apos;s; 0: never. Who follows the flagship tier moves all the time.</source>
        <translation>새 모델로 바꾸어 단가가 등급 가격으로 돌아가는 간격(년). 0이면 바꾸지 않습니다. 주력 등급을 따르면 늘 바꾸는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Tier price decline</source>
        <translation>등급 가격 하락률</translation>
    </message>
    <message>
        <source>Fall in a year of the prices to which a move to a newer model returns.</source>
        <translation>새 모델로 바꿀 때 돌아가는 등급 가격의 연간 하락률.</translation>
    </message>
    <message>
        <source>Change of the tariff</source>
        <translation>요금 변동</translation>
    </message>
    <message>
        <source>On the tariff&apos;s energy charges. KEPCO&apos;s industrial rates rose by 5 to 13 % a step from 2022 to 2024, by more than half in all; the band holds one step down and two or three up.</source>
        <translation>요금표의 전력량요금에 곱합니다. 한전 산업용 요금은 2022~2024년에 한 번에 5~13 %씩, 모두 합해 절반 넘게 올랐습니다. 범위는 한 단계 인하와 두세 단계 인상을 담습니다.</translation>
    </message>
    <message>
        <source>Gas price</source>
        <translation>가스 단가</translation>
    </message>
    <message>
        <source>Of a gigajoule of natural gas at the site, lower heating value.</source>
        <translation>부지 인도 천연가스 1 GJ당 단가(저위발열량).</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>역송</translation>
    </message>
    <message>
        <source>What own plant makes beyond the load may be sold to the grid; otherwise it is throttled.</source>
        <translation>부하를 넘는 자가발전을 계통에 판매할 수 있습니다. 아니면 출력을 줄입니다.</translation>
    </message>
    <message>
        <source>Export price</source>
        <translation>역송 단가</translation>
    </message>
    <message>
        <source>What the grid pays for a kWh that is sold.</source>
        <translation>판매 전력 1 kWh당 정산 단가.</translation>
    </message>
    <message>
        <source>PPA power</source>
        <translation>PPA 용량</translation>
    </message>
    <message>
        <source>Bought from a plant elsewhere under a contract: of a flat contract the power, else the plant&apos;s rating.</source>
        <translation>외부 발전소와 맺은 전력구매계약. 고정형은 공급 전력, 그 외는 발전소 정격.</translation>
    </message>
    <message>
        <source>PPA</source>
        <translation>PPA</translation>
    </message>
    <message>
        <source>PPA shape</source>
        <translation>PPA 공급 형태</translation>
    </message>
    <message>
        <source>Whether the contract delivers every hour alike or as its plant makes it.</source>
        <translation>매시간 일정하게 공급하는지, 발전량대로 공급하는지.</translation>
    </message>
    <message>
        <source>PPA price</source>
        <translation>PPA 단가</translation>
    </message>
    <message>
        <source>Paid to the plant for a kWh.</source>
        <translation>발전사업자에게 지급하는 kWh당 단가.</translation>
    </message>
    <message>
        <source>PPA charges</source>
        <translation>PPA 부대비용</translation>
    </message>
    <message>
        <source>Paid beside it for the network, losses and imbalance of a kWh.</source>
        <translation>망 이용료, 손실, 불균형 정산 등 kWh당 부대비용.</translation>
    </message>
    <message>
        <source>Owner&apos;s cost</source>
        <translation>발주자 비용</translation>
    </message>
    <message>
        <source>Owner&apos;s team, lawyers, start-up and energy for tests, of construction.</source>
        <translation>발주자 조직, 법무, 시운전과 시험 전력 비용의 공사비 대비 비율.</translation>
    </message>
    <message>
        <source>The racks are bought by the project; otherwise all halls are let as space and power.</source>
        <translation>사업자가 랙을 구매합니다. 아니면 모든 홀을 상면·전력으로 임대합니다.</translation>
    </message>
    <message>
        <source>IT warranty</source>
        <translation>IT 보증기간</translation>
    </message>
    <message>
        <source>Years in which the maker replaces failed IT; after them the plan pays for it.</source>
        <translation>제조사가 고장 난 IT를 교체해 주는 기간(년). 이후에는 사업자가 부담합니다.</translation>
    </message>
    <message>
        <source>Hurdle rate</source>
        <translation>요구수익률</translation>
    </message>
    <message>
        <source>Least internal rate of return of the project that investors accept.</source>
        <translation>투자자가 받아들이는 사업의 최저 내부수익률.</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>공사 기간</translation>
    </message>
    <message>
        <source>Months over which a phase&apos;s construction is paid, up to its energisation.</source>
        <translation>수전 개시까지 단계별 공사비를 지급하는 개월 수.</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>지출 곡선</translation>
    </message>
    <message>
        <source>How construction is paid over its months.</source>
        <translation>공사비를 공사 기간에 나누어 지급하는 방식.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Months by which energisation slips after the money is spent on the planned dates.</source>
        <translation>계획 일정대로 지출한 뒤 수전 개시가 늦어지는 개월 수.</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>운전자본</translation>
    </message>
    <message>
        <source>Days of revenue that are tied up: receivables less payables.</source>
        <translation>묶여 있는 매출 일수: 매출채권에서 매입채무를 뺀 값.</translation>
    </message>
    <message>
        <source>VAT refund</source>
        <translation>부가세 환급</translation>
    </message>
    <message>
        <source>Days from paying the VAT of capex to its refund.</source>
        <translation>투자비의 부가세를 낸 뒤 환급받기까지의 일수.</translation>
    </message>
    <message>
        <source>Electricity path</source>
        <translation>전기요금 추이</translation>
    </message>
    <message>
        <source>Real rise of the electricity price a year, after the price year.</source>
        <translation>기준 연도 이후 전기요금의 연간 실질 상승률.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Exchange path</source>
        <translation>환율 추이</translation>
    </message>
    <message>
        <source>Real rise of the dollar in KRW a year, after the price year; moves IT and dollar revenue.</source>
        <translation>기준 연도 이후 원/달러 환율의 연간 실질 상승률. IT 구매비와 달러 매출에 적용됩니다.</translation>
    </message>
    <message>
        <source>Dollar revenue</source>
        <translation>달러 매출</translation>
    </message>
    <message>
        <source>Share of the revenue that is earned in dollars: exports.</source>
        <translation>달러로 버는 매출(수출)의 비중.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>보조금</translation>
    </message>
    <message>
        <source>Public money towards construction.</source>
        <translation>공사비에 대한 공공 지원금.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>자금 조달</translation>
    </message>
    <message>
        <source>Tax rule</source>
        <translation>과세 방식</translation>
    </message>
    <message>
        <source>Flat rate, or the Korean brackets with loss limit, minimum tax, credits and acquisition tax.</source>
        <translation>단일 세율, 또는 이월결손금 한도·최저한세·세액공제·취득세를 포함한 국내 누진세율.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Firm size</source>
        <translation>기업 규모</translation>
    </message>
    <message>
        <source>Decides the loss limit, the minimum tax and the rate of the investment credit.</source>
        <translation>이월결손금 한도, 최저한세율, 투자세액공제율을 정합니다.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>감가상각</translation>
    </message>
    <message>
        <source>Of plant and IT; buildings are written off in equal parts.</source>
        <translation>설비와 IT에 적용. 건물은 정액법으로 상각합니다.</translation>
    </message>
    <message>
        <source>Investment credit</source>
        <translation>투자세액공제</translation>
    </message>
    <message>
        <source>Tax credit on plant and IT while its record is in force.</source>
        <translation>해당 기록의 시행 기간 동안 설비와 IT 투자에 적용되는 세액공제.</translation>
    </message>
    <message>
        <source>Complex relief</source>
        <translation>산업단지 감면</translation>
    </message>
    <message>
        <source>Relief of acquisition and property tax in an industrial complex.</source>
        <translation>산업단지의 취득세·재산세 감면.</translation>
    </message>
    <message>
        <source>Debt share</source>
        <translation>차입 비율</translation>
    </message>
    <message>
        <source>Of the uses of funds until the last energisation; the most of them if sculpted. 0: no debt.</source>
        <translation>마지막 수전 개시까지의 소요 자금 대비 비율. DSCR 맞춤 상환이면 그 상한. 0: 차입 없음.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>차입</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>상환 방식</translation>
    </message>
    <message>
        <source>How the debt is repaid.</source>
        <translation>차입금을 상환하는 방식.</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>대출 금리</translation>
    </message>
    <message>
        <source>Nominal, a year, paid monthly.</source>
        <translation>명목 연이율, 매월 지급.</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>대출 기간</translation>
    </message>
    <message>
        <source>Years from the last energisation to the last repayment, grace inside; at most to the horizon.</source>
        <translation>마지막 수전 개시부터 최종 상환까지의 연수(거치 기간 포함). 분석 기간을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>거치 기간</translation>
    </message>
    <message>
        <source>Years after the last energisation in which interest alone is paid.</source>
        <translation>마지막 수전 개시 후 이자만 내는 연수.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>취급 수수료</translation>
    </message>
    <message>
        <source>Of the loan, paid at its first drawing.</source>
        <translation>대출금 대비, 최초 인출 때 지급.</translation>
    </message>
    <message>
        <source>Target cover</source>
        <translation>목표 DSCR</translation>
    </message>
    <message>
        <source>Cash before debt over debt service that a sculpted loan keeps each year.</source>
        <translation>DSCR 맞춤 상환이 해마다 유지하는 원리금 상환 전 현금 대 원리금의 비율.</translation>
    </message>
    <message>
        <source>Debt reserve</source>
        <translation>원리금 적립</translation>
    </message>
    <message>
        <source>Months of debt service held in reserve.</source>
        <translation>적립해 두는 원리금 상환액의 개월 수.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>표본 수</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>불확실성</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>Starts the random numbers: the same seed draws the same samples.</source>
        <translation>난수의 시작값. 시드가 같으면 같은 표본이 나옵니다.</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>상관</translation>
    </message>
    <message>
        <source>Inputs that move together, as rank correlations between their addresses, separated by semicolons: service:Chat.price ~ service:Chat.utilisation = 0.4.</source>
        <translation>함께 움직이는 입력의 순위상관. 주소 사이에 적고 세미콜론으로 나눕니다: service:Chat.price ~ service:Chat.utilisation = 0.4.</translation>
    </message>
    <message>
        <source>Scenario in use</source>
        <translation>사용 중 시나리오</translation>
    </message>
    <message>
        <source>What the plan as it stands is called among its scenarios.</source>
        <translation>지금의 계획이 시나리오 가운데 갖는 이름.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Pinned scenario</source>
        <translation>고정 시나리오</translation>
    </message>
    <message>
        <source>The scenario that the others are compared with; empty: the plan as it stands.</source>
        <translation>다른 시나리오를 견주는 기준. 비우면 지금의 계획.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Who uses the service in the twelve months from the last phase&apos;s energisation; 0 states no demand, then the utilisation counts.</source>
        <translation>마지막 단계 수전 개시 후 열두 달의 서비스 이용자 수. 0이면 수요를 정하지 않고 이용률을 적용.</translation>
    </message>
    <message>
        <source>Of the demand in a year, after the twelve months from the last phase&apos;s energisation.</source>
        <translation>마지막 단계 수전 개시 후 열두 달이 지난 뒤 수요의 연간 증가율.</translation>
    </message>
    <message>
        <source>Whole studies drawn from the ranges of all inputs at once; the ledger&apos;s bands take 200 of them at most.</source>
        <translation>모든 입력의 범위에서 한꺼번에 뽑아 전체를 다시 계산하는 횟수. 지표의 범위는 그중 많아야 200개를 씁니다.</translation>
    </message>
    <message>
        <source>What the hall earns by: tokens of its service, GPUs let by the hour, space and power for a tenant&apos;s own racks, or the training of a model.</source>
        <translation>홀의 수입원. 서비스의 토큰, GPU 시간 임대, 임차인 소유 랙을 위한 상면·전력, 또는 모델 학습.</translation>
    </message>
    <message>
        <source>Share of the GPU-hours or of the power that is let and used, or of the hours in which the hall trains, mean of a year.</source>
        <translation>임대되어 쓰이는 GPU 시간이나 전력의 비율, 또는 학습하는 시간의 비율, 연평균.</translation>
    </message>
    <message>
        <source>Spare hours train</source>
        <translation>남는 시간 학습</translation>
    </message>
    <message>
        <source>Share of the GPU-hours that serving or letting leaves in which the hall trains.</source>
        <translation>서비스나 임대가 남긴 GPU 시간 가운데 학습에 쓰는 비율.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>학습 모델</translation>
    </message>
    <message>
        <source>Language model that the hall trains.</source>
        <translation>홀이 학습하는 언어 모델.</translation>
    </message>
    <message>
        <source>Training precision</source>
        <translation>학습 정밀도</translation>
    </message>
    <message>
        <source>Number format of the products of a training step.</source>
        <translation>학습 스텝의 행렬곱에 쓰는 수 형식.</translation>
    </message>
    <message>
        <source>Tokens wanted</source>
        <translation>목표 토큰</translation>
    </message>
    <message>
        <source>Tokens of one run, all campuses together; the next run follows.</source>
        <translation>학습 1회의 토큰, 모든 캠퍼스 합계. 끝나면 다음 학습이 이어집니다.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>Tokens a training sequence.</source>
        <translation>학습 시퀀스 하나의 토큰 수.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Tokens of a step, all GPUs together.</source>
        <translation>한 스텝의 토큰, 모든 GPU 합계.</translation>
    </message>
    <message>
        <source>Campuses</source>
        <translation>캠퍼스</translation>
    </message>
    <message>
        <source>Campuses that share the run, each with as many GPUs as this one.</source>
        <translation>학습을 나눠 맡는 캠퍼스 수. 각각 이곳과 같은 수의 GPU.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>Bandwidth of a campus to the others, one direction; of more than one campus.</source>
        <translation>캠퍼스에서 다른 캠퍼스로의 한 방향 대역폭. 캠퍼스가 둘 이상일 때.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Time of a message from one campus to another, one way.</source>
        <translation>캠퍼스 사이 메시지의 편도 시간.</translation>
    </message>
    <message>
        <source>Local steps</source>
        <translation>로컬 스텝</translation>
    </message>
    <message>
        <source>Steps between two exchanges of the campuses (DiLoCo); 1: every step.</source>
        <translation>캠퍼스 간 교환 사이의 스텝 수(DiLoCo). 1이면 매 스텝.</translation>
    </message>
    <message>
        <source>GPU MTBF</source>
        <translation>GPU MTBF</translation>
    </message>
    <message>
        <source>Mean time between failures of a GPU with its share of node and network.</source>
        <translation>노드와 네트워크의 몫을 포함한 GPU 1개의 평균 고장 간격.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>재시작</translation>
    </message>
    <message>
        <source>Time to go on after a failure.</source>
        <translation>고장 뒤 다시 이어 가기까지의 시간.</translation>
    </message>
    <message>
        <source>Training from</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Month in which the run begins, written as 2030-03; blank: with the hall&apos;s phase.</source>
        <translation>학습을 시작하는 달(예: 2030-03). 비우면 홀의 단계와 함께.</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>학습 목적</translation>
    </message>
    <message>
        <source>Who pays: nobody, a buyer by the trained token, or a buyer by the GPU-hour at the GPU price.</source>
        <translation>지불 주체: 없음, 학습 토큰당 구매자, 또는 GPU 임대료로 GPU 시간당 구매자.</translation>
    </message>
    <message>
        <source>Price of training</source>
        <translation>학습 단가</translation>
    </message>
    <message>
        <source>Price of a million trained tokens without VAT; of an own model what its owner counts them worth, which is no revenue.</source>
        <translation>학습 토큰 100만 개의 가격(부가세 별도). 자체 모델이면 소유자가 매기는 가치이며 수입이 아닙니다.</translation>
    </message>
    <message>
        <source>Chilled water held.</source>
        <translation>저장하는 냉수의 양.</translation>
    </message>
    <message>
        <source>Temperature range</source>
        <translation>온도차</translation>
    </message>
    <message>
        <source>Between the warm and the cold water of the tank.</source>
        <translation>축열조의 더운물과 찬물 사이의 온도차.</translation>
    </message>
    <message>
        <source>Heat buyer</source>
        <translation>열 구매자</translation>
    </message>
    <message>
        <source>Who buys the heat of the liquid loop, and how warm the water must be; blank: nobody.</source>
        <translation>액체 냉각 루프의 열을 사는 곳과 요구 수온. 비워 두면 팔지 않음.</translation>
    </message>
    <message>
        <source>Heat sold</source>
        <translation>열 판매</translation>
    </message>
    <message>
        <source>Heat connection</source>
        <translation>열 연계 용량</translation>
    </message>
    <message>
        <source>The most heat that the buyer&apos;s connection takes.</source>
        <translation>구매자 쪽 연계 설비가 받을 수 있는 최대 열량.</translation>
    </message>
    <message>
        <source>Heat price</source>
        <translation>열 단가</translation>
    </message>
    <message>
        <source>What the buyer pays for a gigajoule of heat, without VAT.</source>
        <translation>구매자가 열 1 GJ에 내는 금액(부가세 별도).</translation>
    </message>
    <message>
        <source>Water in drought</source>
        <translation>가뭄 때 용수</translation>
    </message>
    <message>
        <source>Make-up water to be had on a day of the dry months; 0: as much as is needed.</source>
        <translation>갈수기에 하루 확보할 수 있는 보급수. 0이면 제한 없음.</translation>
    </message>
    <message>
        <source>Drought</source>
        <translation>가뭄</translation>
    </message>
    <message>
        <source>First dry month</source>
        <translation>갈수기 첫 달</translation>
    </message>
    <message>
        <source>Month in which the limit on water begins, 1 to 12.</source>
        <translation>용수 제한이 시작되는 달(1~12).</translation>
    </message>
    <message>
        <source>Dry months</source>
        <translation>갈수기 개월 수</translation>
    </message>
    <message>
        <source>How many months it lasts.</source>
        <translation>제한이 이어지는 개월 수.</translation>
    </message>
    <message>
        <source>Year of the money in the plan; amounts are real, present values are of its end.</source>
        <translation>계획에 쓴 금액의 기준 연도입니다. 금액은 불변가격이고 현재가치는 그해 말 기준입니다.</translation>
    </message>
    <message>
        <source>Absorption chiller</source>
        <translation>흡수식 냉동기</translation>
    </message>
    <message>
        <source>What its heat drives, beside the chillers of the halls; blank: its heat is lost.</source>
        <translation>발생 열로 구동하는 흡수식 냉동기. 홀의 냉동기와 함께 씁니다. 비워 두면 열을 버립니다.</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Cold of it</source>
        <translation>흡수식 냉동용량</translation>
    </message>
    <message>
        <source>The most cold that the absorption chiller makes.</source>
        <translation>흡수식 냉동기의 최대 냉동용량.</translation>
    </message>
    <message>
        <source>PPA kind</source>
        <translation>PPA 종류</translation>
    </message>
    <message>
        <source>Delivered: its energy serves the load. Virtual: the grid serves the load, the price is the strike, and the difference to the market price is paid or received; no charges for the network.</source>
        <translation>실물 인도는 계약한 전력량으로 부하를 공급합니다. 가상은 부하를 계통에서 공급받고, 계약 단가와 시장가격의 차액만 주고받으며 망 이용료가 없습니다.</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>시장가격</translation>
    </message>
    <message>
        <source>Mean wholesale price of the year (SMP; 128 in 2024, 71 in September 2016, 268 in December 2022): a virtual PPA is settled against it, and it pays for what demand response sheds.</source>
        <translation>연평균 도매가격(SMP. 2024년 128원, 2016년 9월 71원, 2022년 12월 268원). 가상 PPA의 차액과 수요반응 감축량을 이 가격으로 정산합니다.</translation>
    </message>
    <message>
        <source>Reserve for the largest unit</source>
        <translation>최대 단위기 예비력</translation>
    </message>
    <message>
        <source>While own plant runs, the grid contract keeps room for the loss of its largest unit, as far as the other plant can serve the rest.</source>
        <translation>자가발전 운전 중에는 나머지 설비로 감당되는 한 최대 단위기 탈락분만큼 계약전력에 여유를 남깁니다.</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>수요반응</translation>
    </message>
    <message>
        <source>Load signed to stop when the market&apos;s operator calls: training first, then the rest; 0: none.</source>
        <translation>전력거래소가 요청하면 감축하기로 등록한 부하. 학습부터, 이어서 나머지를 멈춥니다. 0이면 없음.</translation>
    </message>
    <message>
        <source>Hours called</source>
        <translation>감축 요청 시간</translation>
    </message>
    <message>
        <source>Hours of the year in which it is called: those of the dearest power. In Korea at most 60.</source>
        <translation>연간 감축 요청 시간. 전력이 가장 비싼 시간부터 셉니다. 국내는 최대 60시간.</translation>
    </message>
    <message>
        <source>Payment for being ready</source>
        <translation>기본정산금</translation>
    </message>
    <message>
        <source>A year, for each kW signed: 30,000 to 50,000 in Korea; what stops is paid at the market price beside it.</source>
        <translation>등록 kW당 연간 금액. 국내는 30,000~50,000원. 감축량은 별도로 시장가격에 정산합니다.</translation>
    </message>
    <message>
        <source>Load that can stop</source>
        <translation>중단 가능 부하</translation>
    </message>
    <message>
        <source>Load that stops in the hours in which power costs more than it is worth, such as training that can wait; 0: none.</source>
        <translation>전력이 부하의 가치보다 비싼 시간에 멈추는 부하. 미룰 수 있는 학습 등. 0이면 없음.</translation>
    </message>
    <message>
        <source>Worth of that load</source>
        <translation>중단 부하의 가치</translation>
    </message>
    <message>
        <source>What a kWh of it earns: it stops where power and the payment for stopping come to more.</source>
        <translation>이 부하 1 kWh가 버는 금액. 전력 단가와 중단 보상의 합이 이보다 크면 멈춥니다.</translation>
    </message>
    <message>
        <source>Payment for stopping</source>
        <translation>중단 보상</translation>
    </message>
    <message>
        <source>Received for each kWh that stops, under a contract that may be interrupted.</source>
        <translation>차단 가능 계약에 따라 중단한 kWh마다 받는 금액.</translation>
    </message>
    <message>
        <source>Of plant and building at the end of their phase&apos;s horizon.</source>
        <translation>해당 단계의 분석 기간이 끝날 때 설비와 건물의 잔존가치 비율입니다.</translation>
    </message>
    <message>
        <source>Years for which each phase is counted, from its own energisation.</source>
        <translation>각 단계를 그 단계의 수전 개시부터 계산하는 연수입니다.</translation>
    </message>
    <message>
        <source>Time that training waits for a checkpoint, not that of writing it in the background.</source>
        <translation>체크포인트를 위해 학습이 멈추는 시간. 뒤에서 쓰는 시간은 넣지 않습니다.</translation>
    </message>
    <message>
        <source>PPA from</source>
        <translation>PPA 시작 연도</translation>
    </message>
    <message>
        <source>First year in which the contract delivers, from its January; 0: with the first phase.</source>
        <translation>계약이 공급을 시작하는 첫해(그해 1월부터). 0이면 첫 단계와 함께.</translation>
    </message>
    <message>
        <source>PPA term</source>
        <translation>PPA 기간</translation>
    </message>
    <message>
        <source>Years that the contract delivers; 0: to the end of the plan&apos;s horizon.</source>
        <translation>계약이 공급하는 햇수. 0이면 계획 기간 끝까지.</translation>
    </message>
    <message>
        <source>Months by which this phase&apos;s energisation slips once its money is spent on the planned dates, beside the delay of all phases.</source>
        <translation>계획한 날짜에 돈을 쓴 뒤 이 단계의 통전이 늦어지는 개월 수. 전체 단계의 지연에 더합니다.</translation>
    </message>
    <message>
        <source>with the first phase</source>
        <translation>첫 단계와 함께</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no file &apos;%1&apos;: check the path.</source>
        <translation>&apos;%1&apos; 파일이 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read (%2): check that it is a file you may open.</source>
        <translation>&apos;%1&apos;을(를) 읽을 수 없습니다(%2). 열 수 있는 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 MB; at most %3 MB are read: split it, or check that it is the right file.</source>
        <translation>&apos;%1&apos;의 크기는 %2 MB이며 최대 %3 MB까지 읽습니다. 나누거나 올바른 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder: give the path of a file.</source>
        <translation>&apos;%1&apos;은(는) 폴더입니다. 파일 경로를 지정하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no regular file but a pipe or a device: save its contents to a file first.</source>
        <translation>&apos;%1&apos;은(는) 일반 파일이 아니라 파이프나 장치입니다. 내용을 먼저 파일로 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>FinanceCase</name>
    <message>
        <source>The case &apos;%1&apos; nests too deeply to be one; its variables are numbers and lists of numbers.</source>
        <translation>사례 &apos;%1&apos;의 중첩이 너무 깊습니다. 변수는 수와 수의 목록입니다.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; is no JSON object of variables; write {&quot;capital_cost&quot;: 1e6, ...}.</source>
        <translation>사례 &apos;%1&apos;이(가) 변수의 JSON 객체가 아닙니다. {&quot;capital_cost&quot;: 1e6, ...}처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; states &apos;%2&apos; twice; take one of the two out.</source>
        <translation>사례 &apos;%1&apos;이(가) &apos;%2&apos;을(를) 두 번 적었습니다. 둘 가운데 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; is no JSON object of variables: %2.</source>
        <translation>사례 &apos;%1&apos;이(가) 변수의 JSON 객체가 아닙니다: %2.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1: %2 needed, %3 usable with the redundancy chosen; %4 short.</source>
        <translation>%1: 필요 %2, 선택한 여유도에서 쓸 수 있는 용량 %3. %4 부족합니다.</translation>
    </message>
    <message>
        <source>The plan has no grid intake.</source>
        <translation>계획에 수전설비가 없습니다.</translation>
    </message>
    <message>
        <source>Place one, and join it to the switchgear.</source>
        <translation>수전설비를 놓고 배전반에 연결하십시오.</translation>
    </message>
    <message>
        <source>Add a main transformer, or choose a larger one.</source>
        <translation>주변압기를 추가하거나 더 큰 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Add generators, or decide which load is shed.</source>
        <translation>비상발전기를 추가하거나 차단할 부하를 정하십시오.</translation>
    </message>
    <message>
        <source>Add units, or choose another redundancy.</source>
        <translation>대수를 늘리거나 다른 여유도를 고르십시오.</translation>
    </message>
    <message>
        <source>Add units, or lower the heat.</source>
        <translation>대수를 늘리거나 발열을 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 GPUs were announced; the plan holds %2, %3 fewer. Grid power binds: all of them would draw %4 at this PUE, %5 more than the contract, which carries about %6.</source>
        <translation>발표된 GPU는 %1장이나 계획에는 %2장으로 %3장 적습니다. 계통 전력이 제약입니다. 전부 설치하면 현재 PUE에서 %4를 받아 계약전력을 %5 넘고, 계약전력으로는 약 %6장이 가능합니다.</translation>
    </message>
    <message>
        <source>%1 GPUs were announced; the plan holds %2, %3 fewer, though the grid contract would carry them.</source>
        <translation>발표된 GPU는 %1장이나 계획에는 %2장으로 %3장 적습니다. 계약전력은 충분합니다.</translation>
    </message>
    <message>
        <source>Add racks: floor space binds, not power.</source>
        <translation>랙을 추가하십시오. 전력이 아니라 바닥면적이 제약입니다.</translation>
    </message>
    <message>
        <source>The grid peak reaches %1; %2 are contracted: %3 too much.</source>
        <translation>수전 최대전력이 %1에 이르러 계약전력 %2을(를) %3 초과합니다.</translation>
    </message>
    <message>
        <source>Take racks out, cool with less power, add own power or contract more.</source>
        <translation>랙을 줄이거나, 냉각 전력을 낮추거나, 자가발전을 추가하거나, 계약전력을 늘리십시오.</translation>
    </message>
    <message>
        <source>%1 needs %2 from the grid; %3 are contracted from %4-%5.</source>
        <translation>%1: 계통에서 %2가 필요하나 %4-%5부터의 계약전력은 %3입니다.</translation>
    </message>
    <message>
        <source>Move a hall to a later phase, or contract more for this one.</source>
        <translation>홀을 이후 단계로 옮기거나 이 단계의 계약전력을 늘리십시오.</translation>
    </message>
    <message>
        <source>Set the intake to 154 kV with its main transformers.</source>
        <translation>수전 전압을 154 kV로 하고 주변압기를 두십시오.</translation>
    </message>
    <message>
        <source>A contract of %1 needs the grid impact assessment (from %2): 70 of 100 points and the voltage check.</source>
        <translation>계약전력 %1: 전력계통영향평가 대상입니다(%2 이상). 100점 중 70점 이상과 전압 검토가 필요합니다.</translation>
    </message>
    <message>
        <source>Allow for KEPCO&apos;s review of 40 days and an answer within 90; own power and a better PUE earn points.</source>
        <translation>한전 검토 40일과 90일 안의 회신을 일정에 넣으십시오. 자가발전과 낮은 PUE는 가점이 됩니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Electricity is %1 of cash opex. It is %2, as quoted for the industry, only with these lines left out: %3.</source>
        <translation>현금 운영비 대비 전력비 비중은 %1입니다. 업계에서 인용하는 %2가 되려면 다음 항목을 빼야 합니다: %3.</translation>
    </message>
    <message>
        <source>Name the denominator whenever you quote the share; the ledger shows four.</source>
        <translation>비중을 인용할 때는 반드시 분모를 밝히십시오. 지표에는 네 가지가 나옵니다.</translation>
    </message>
    <message>
        <source>Choose another model, precision or rack, or a looser service level.</source>
        <translation>다른 모델, 정밀도, 랙을 고르거나 서비스 수준을 완화하십시오.</translation>
    </message>
    <message>
        <source>The plan sells no service.</source>
        <translation>계획에 판매하는 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>Add a service to the workload.</source>
        <translation>서비스를 추가하십시오.</translation>
    </message>
    <message>
        <source>Water at %1 does not suit the cooling system, which takes %2 to %3; %4 is used.</source>
        <translation>공급 수온 %1는 냉각 방식의 범위 %2 ~ %3를 벗어나 %4를 씁니다.</translation>
    </message>
    <message>
        <source>Change the water supply temperature or the cooling system.</source>
        <translation>공급 수온이나 냉각 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The racks give %1 of their heat to liquid, but the cooling system cools air only.</source>
        <translation>랙 발열의 %1를 액체가 가져가야 하나, 냉각 방식은 공랭뿐입니다.</translation>
    </message>
    <message>
        <source>Choose a direct liquid system or other racks.</source>
        <translation>직접 액체냉각 방식이나 다른 랙을 고르십시오.</translation>
    </message>
    <message>
        <source>The plan lets liquid take %1 of the heat; the racks give it %2.</source>
        <translation>계획의 액체냉각 비율은 %1이나 랙이 액체로 내보내는 비율은 %2입니다.</translation>
    </message>
    <message>
        <source>Lower the liquid share, or choose other racks.</source>
        <translation>액체냉각 비율을 낮추거나 다른 랙을 고르십시오.</translation>
    </message>
    <message>
        <source>Water runs at %1 in %2; %3 is the limit.</source>
        <translation>%2의 유속이 %1입니다. 한도는 %3입니다.</translation>
    </message>
    <message>
        <source>Raise the diameter or the number of pipes.</source>
        <translation>배관의 지름이나 수를 늘리십시오.</translation>
    </message>
    <message>
        <source>In %1 hours of the year the towers cannot hold the liquid supply; it reaches %2.</source>
        <translation>연중 %1시간 동안 냉각탑이 공급 수온을 지키지 못해 %2까지 오릅니다.</translation>
    </message>
    <message>
        <source>Accept it if the racks allow it, or raise the water supply temperature.</source>
        <translation>랙이 허용하면 받아들이고, 아니면 공급 수온을 높이십시오.</translation>
    </message>
    <message>
        <source>The catalogue holds no weather &quot;%1&quot;, so cooling and energy are blank.</source>
        <translation>카탈로그에 기상 자료 &quot;%1&quot;이(가) 없어 냉각과 전력량을 비워 둡니다.</translation>
    </message>
    <message>
        <source>Choose another weather in the site&apos;s properties.</source>
        <translation>부지 속성에서 다른 기상 자료를 고르십시오.</translation>
    </message>
    <message>
        <source>The catalogue holds no cooling system &quot;%1&quot;, so cooling and energy are blank.</source>
        <translation>카탈로그에 냉각 방식 &quot;%1&quot;이(가) 없어 냉각과 전력량을 비워 둡니다.</translation>
    </message>
    <message>
        <source>Choose another cooling system.</source>
        <translation>다른 냉각 방식을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 names the model &quot;%2&quot;, which the catalogue does not hold.</source>
        <translation>%1: 지정한 모델 &quot;%2&quot;이(가) 카탈로그에 없습니다.</translation>
    </message>
    <message>
        <source>Choose a model in the properties.</source>
        <translation>속성에서 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>No source gives the price of the rack &apos;%1&apos;, so capex is not complete.</source>
        <translation>랙 &apos;%1&apos;의 가격을 밝힌 출처가 없어 설비투자비가 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a rack with a price, or mark the IT as a tenant&apos;s.</source>
        <translation>가격이 있는 랙을 고르거나 IT를 입주사 소유로 표시하십시오.</translation>
    </message>
    <message>
        <source>Choose another tariff in the supply.</source>
        <translation>‘수전·요금제’에서 다른 요금제를 고르십시오.</translation>
    </message>
    <message>
        <source>The catalogue holds no tariff &quot;%1&quot;, so there is no bill.</source>
        <translation>카탈로그에 요금제 &quot;%1&quot;이(가) 없어 전기요금을 계산하지 못합니다.</translation>
    </message>
    <message>
        <source>Choose a tariff in the supply.</source>
        <translation>‘수전·요금제’에서 요금제를 고르십시오.</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not known, so they are billed as weekdays.</source>
        <translation>%1년의 공휴일 자료가 없어 평일로 계산합니다.</translation>
    </message>
    <message>
        <source>Choose a tariff of another year.</source>
        <translation>다른 연도의 요금제를 고르십시오.</translation>
    </message>
    <message>
        <source>The plan has no phase, so there is no date to start its cash flow.</source>
        <translation>계획에 단계가 없어 현금흐름의 시작일이 없습니다.</translation>
    </message>
    <message>
        <source>Add a phase with the date of energisation.</source>
        <translation>수전 개시 시기를 정한 단계를 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation>%1와(과) %2이(가) 겹칩니다.</translation>
    </message>
    <message>
        <source>Move one of them, or put it on another storey.</source>
        <translation>하나를 옮기거나 다른 층에 두십시오.</translation>
    </message>
    <message>
        <source>%1 and %2 stand closer than %3.</source>
        <translation>%1와(과) %2의 간격이 %3보다 좁습니다.</translation>
    </message>
    <message>
        <source>Move them apart: access and fire separation need the distance.</source>
        <translation>간격을 벌리십시오. 점검 통로와 방화 이격에 필요한 거리입니다.</translation>
    </message>
    <message>
        <source>%1 lies outside the site boundary.</source>
        <translation>%1이(가) 부지 경계 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Move it inside, or draw the boundary as it is in the land register.</source>
        <translation>안으로 옮기거나 경계를 지적도대로 그리십시오.</translation>
    </message>
    <message>
        <source>%1 stands %2 from the boundary; the setback is %3.</source>
        <translation>%1: 부지 경계에서 %2 떨어져 있습니다. 경계 이격은 %3입니다.</translation>
    </message>
    <message>
        <source>Move it inwards, or change the setback.</source>
        <translation>안쪽으로 옮기거나 경계 이격을 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 names the rack &quot;%2&quot;, which the catalogue does not hold.</source>
        <translation>%1: 지정한 랙 &quot;%2&quot;이(가) 카탈로그에 없습니다.</translation>
    </message>
    <message>
        <source>Choose a rack in the properties.</source>
        <translation>속성에서 랙을 고르십시오.</translation>
    </message>
    <message>
        <source>The racks of %1 need %2 x %3; the hall is %4 x %5.</source>
        <translation>%1의 랙에는 %2 x %3가 필요하나 홀은 %4 x %5입니다.</translation>
    </message>
    <message>
        <source>Make the hall larger, or take rows or racks out.</source>
        <translation>홀을 키우거나 열 또는 랙을 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 stands on storey %2; the building has %3.</source>
        <translation>%1: %2층에 있으나 건물은 %3층까지입니다.</translation>
    </message>
    <message>
        <source>Set the storeys of the site, or move the hall down.</source>
        <translation>부지의 층수를 고치거나 홀을 아래층으로 옮기십시오.</translation>
    </message>
    <message>
        <source>Join both ends to an object, or delete the feed.</source>
        <translation>양 끝을 객체에 잇거나 연결선을 지우십시오.</translation>
    </message>
    <message>
        <source>%1 has no power feed.</source>
        <translation>%1: 급전선이 없습니다.</translation>
    </message>
    <message>
        <source>Draw a feed from a UPS room or switchgear to it.</source>
        <translation>UPS실이나 배전반에서 급전선을 이으십시오.</translation>
    </message>
    <message>
        <source>Draw the other feed, or choose another redundancy.</source>
        <translation>다른 계통의 급전선을 잇거나 다른 여유도를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 has no cooling supply and return.</source>
        <translation>%1: 냉각수 공급·환수 배관이 없습니다.</translation>
    </message>
    <message>
        <source>Draw both pipes from the CDU gallery or the plant.</source>
        <translation>CDU실이나 냉각 설비에서 두 배관을 이으십시오.</translation>
    </message>
    <message>
        <source>The site has no boundary.</source>
        <translation>부지 경계가 없습니다.</translation>
    </message>
    <message>
        <source>Draw the boundary to have areas, setbacks and land cost checked.</source>
        <translation>면적, 경계 이격, 토지비를 점검하려면 경계를 그리십시오.</translation>
    </message>
    <message>
        <source>Draw feeds from the source to the load, without a way back.</source>
        <translation>급전선은 전원에서 부하 쪽으로만, 되돌아오지 않게 그리십시오.</translation>
    </message>
    <message>
        <source>%1 carries %2 A with one side out; its section allows %3 A.</source>
        <translation>%1: 한쪽 계통이 정지하면 %2 A가 흐르나 단면적의 허용 전류는 %3 A입니다.</translation>
    </message>
    <message>
        <source>Raise the section or the number of circuits.</source>
        <translation>단면적이나 회선 수를 늘리십시오.</translation>
    </message>
    <message>
        <source>The plan has no UPS: no loss and no ride-through are counted.</source>
        <translation>계획에 UPS가 없어 UPS 손실과 순간 정전 보상을 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Place UPS rooms, or keep the halls on raw power on purpose.</source>
        <translation>UPS실을 두거나, 의도적으로 UPS 없이 급전하십시오.</translation>
    </message>
    <message>
        <source>%1 leaves %2 of its demand unserved, %3 a year; its halls are full in %4 of the year.</source>
        <translation>%1: 수요의 %2(연간 %3)를 처리하지 못합니다. 홀이 연중 %4 동안 포화됩니다.</translation>
    </message>
    <message>
        <source>Give it more racks, a looser service level or a lighter precision, or count on fewer users.</source>
        <translation>랙을 늘리거나 서비스 수준을 완화하거나 정밀도를 낮추거나 이용자 수를 줄여 잡으십시오.</translation>
    </message>
    <message>
        <source>To be used %1 of the time with its load shape, %2 is full in %3 hours of the year and turns demand away.</source>
        <translation>%2: 이 부하 형태로 이용률 %1에 이르려면 연간 %3시간 포화되어 그만큼의 수요를 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>Lower the utilisation, choose another load shape, or state the users.</source>
        <translation>이용률을 낮추거나 다른 부하 형태를 고르거나 이용자 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be used %2 of the time: its load shape has demand in %3 of the hours.</source>
        <translation>%1: 이용률 %2에 이를 수 없습니다. 부하 형태상 수요가 있는 시간은 %3입니다.</translation>
    </message>
    <message>
        <source>Lower the utilisation or choose another load shape.</source>
        <translation>이용률을 낮추거나 다른 부하 형태를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 names the load shape &quot;%2&quot;, which the catalogue does not hold or cannot read; its hours are taken as alike.</source>
        <translation>%1: 지정한 부하 형태 &quot;%2&quot;가 카탈로그에 없거나 읽을 수 없어 모든 시간의 부하를 같게 봅니다.</translation>
    </message>
    <message>
        <source>Choose a load shape in the service&apos;s properties.</source>
        <translation>서비스 속성에서 부하 형태를 고르십시오.</translation>
    </message>
    <message>
        <source>No hall takes the service %1, so it sells nothing.</source>
        <translation>서비스 %1을(를) 맡은 홀이 없어 판매가 없습니다.</translation>
    </message>
    <message>
        <source>Choose the service in a hall&apos;s properties, or remove it.</source>
        <translation>홀 속성에서 이 서비스를 지정하거나 서비스를 삭제하십시오.</translation>
    </message>
    <message>
        <source>The plan holds no GPUs, so tokens, PUE, electricity and cash flow have no figures.</source>
        <translation>계획에 GPU가 없어 토큰, PUE, 전력량, 현금흐름을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Place a GPU hall and give it rows, racks and a rack kind.</source>
        <translation>GPU 홀을 배치하고 열 수, 랙 수, 랙 종류를 정하십시오.</translation>
    </message>
    <message>
        <source>%1 counts on software of %2 on %3: %4 times the measured speed, %5 to %6; within the service level %7 times the measured tokens, %8 to %9.</source>
        <translation>%1: %3에서 %2 소프트웨어를 전제합니다. 속도는 실측의 %4배(%5 ~ %6), 서비스 수준 안의 토큰은 실측의 %7배(%8 ~ %9)입니다.</translation>
    </message>
    <message>
        <source>Keep it if the halls run such software; clear the software&apos;s year to count measured tokens only.</source>
        <translation>홀이 그 소프트웨어를 쓰면 그대로 두고, 실측 토큰만 반영하려면 소프트웨어 연도를 비우십시오.</translation>
    </message>
    <message>
        <source>Check the users in the service&apos;s properties; if they are programs, count what they ask a day as tasks.</source>
        <translation>서비스 속성의 이용자 수를 확인하십시오. 이용자가 프로그램이라면 하루 요청량을 작업 수로 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 halls with %2 GPUs have no service, so they make no tokens.</source>
        <translation>홀 %1곳(GPU %2장)에 서비스가 없어 토큰을 생산하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a service in the halls&apos; properties.</source>
        <translation>홀 속성에서 서비스를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 makes no tokens on %2: %3</source>
        <translation>%1: %2에서 토큰을 만들지 못합니다. %3</translation>
    </message>
    <message>
        <source>%1 more like this: %2</source>
        <translation>같은 사항 %1건 더 있음: %2</translation>
    </message>
    <message>
        <source>Add a line-up, or choose one of a higher rating.</source>
        <translation>배전반을 추가하거나 정격이 더 큰 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The weather is that of %1, %2 from the site; a station within %3 would stand for it better.</source>
        <translation>기상 자료가 부지에서 %2 떨어진 %1의 것입니다. %3 이내 관측소가 부지를 더 잘 대표합니다.</translation>
    </message>
    <message>
        <source>Choose a nearer weather record, or set the site&apos;s latitude and longitude.</source>
        <translation>더 가까운 기상 자료를 고르거나 부지의 위도와 경도를 입력하십시오.</translation>
    </message>
    <message>
        <source>The tariff is of country %1; the site lies in %2.</source>
        <translation>요금제는 %1의 것인데 부지는 %2에 있습니다.</translation>
    </message>
    <message>
        <source>Choose a tariff of the site&apos;s country, or correct the country.</source>
        <translation>부지가 있는 국가의 요금제를 고르거나 국가를 바로잡으십시오.</translation>
    </message>
    <message>
        <source>The grid factor is %1; that of %2 is %3.</source>
        <translation>계통 배출계수가 %1입니다. %2의 값은 %3입니다.</translation>
    </message>
    <message>
        <source>Enter the factor of the site&apos;s grid, or note where yours comes from.</source>
        <translation>부지가 속한 계통의 배출계수를 입력하거나 입력값의 출처를 적으십시오.</translation>
    </message>
    <message>
        <source>%1 is built in %2, but serves %3 of %4.</source>
        <translation>%1의 시공 단계는 %2인데, 공급 대상인 %3은(는) %4입니다.</translation>
    </message>
    <message>
        <source>Move it to the earlier phase, or what it serves to the later one.</source>
        <translation>더 이른 단계로 옮기거나 공급 대상을 나중 단계로 옮기십시오.</translation>
    </message>
    <message>
        <source>%1 come only with %2; halls stand from %3 on.</source>
        <translation>%1은(는) %2에야 들어오는데, 홀은 %3부터 운영합니다.</translation>
    </message>
    <message>
        <source>Give the plant the phase of the first halls, or the halls a later one.</source>
        <translation>설비를 첫 홀과 같은 단계로 두거나 홀을 나중 단계로 옮기십시오.</translation>
    </message>
    <message>
        <source>cold aisle</source>
        <translation>냉복도</translation>
    </message>
    <message>
        <source>hot aisle</source>
        <translation>열복도</translation>
    </message>
    <message>
        <source>end aisle</source>
        <translation>끝 통로</translation>
    </message>
    <message>
        <source>Widen it: racks must pass, and doors open.</source>
        <translation>폭을 넓히십시오. 랙이 지나가고 문이 열려야 합니다.</translation>
    </message>
    <message>
        <source>%1 stands on storey %2, above the roof; the building has %3.</source>
        <translation>%1이(가) %2층에 있어 지붕보다 높습니다. 건물은 %3층입니다.</translation>
    </message>
    <message>
        <source>Set the storeys of the site, or move it down.</source>
        <translation>부지의 층수를 바로잡거나 아래층으로 옮기십시오.</translation>
    </message>
    <message>
        <source>The water on site lasts %1 of the day of greatest use, which takes %2; %3 are usual.</source>
        <translation>부지 저수량은 사용량이 가장 많은 날(%2) 기준으로 %1 동안 쓸 수 있습니다. 통상 %3입니다.</translation>
    </message>
    <message>
        <source>Place a water tank or a larger one, or secure a second water main.</source>
        <translation>저수조를 두거나 키우고, 아니면 두 번째 상수 인입을 확보하십시오.</translation>
    </message>
    <message>
        <source>Water-cooled chillers stand on the site, but the cooling system has no towers for their condensers; they are taken to reject their heat through dry coolers.</source>
        <translation>수랭식 냉동기가 있으나 냉각 방식에 응축기용 냉각탑이 없어 드라이쿨러로 방열하는 것으로 계산합니다.</translation>
    </message>
    <message>
        <source>Choose air-cooled chillers, or a cooling system with towers.</source>
        <translation>공랭식 냉동기나 냉각탑이 있는 냉각 방식을 고르십시오.</translation>
    </message>
    <message>
        <source>The UPS batteries carry the load for %1; the generators take %2 to start, so every outage darkens the halls.</source>
        <translation>UPS 배터리의 백업 시간은 %1인데 발전기 기동에 %2이(가) 걸려, 정전 때마다 홀이 멈춥니다.</translation>
    </message>
    <message>
        <source>Raise the autonomy of the UPS rooms.</source>
        <translation>UPS실의 백업 시간을 늘리십시오.</translation>
    </message>
    <message>
        <source>The generators make %1; the site peaks at %2, so part of it loses power when the grid fails.</source>
        <translation>비상발전기 출력은 %1, 부지 최대전력은 %2입니다. 정전 때 일부에 전력이 끊깁니다.</translation>
    </message>
    <message>
        <source>Contract more, bring own power, cap the racks&apos; power or choose racks that draw less per GPU.</source>
        <translation>계약전력을 늘리거나, 자가발전을 두거나, 랙 전력을 제한하거나, GPU당 전력이 적은 랙을 고르십시오.</translation>
    </message>
    <message>
        <source>One end of the feed %1 is connected to nothing.</source>
        <translation>연결선 %1의 끝이 이어져 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 counts on %2 users; the world has %3 people.</source>
        <translation>%1의 이용자는 %2명이나 세계 인구가 %3명입니다.</translation>
    </message>
    <message>
        <source>%1 need %2 × %3 with the ways to reach them; %4 is %5 × %6.</source>
        <translation>%1에는 점검 통로를 포함해 %2 × %3이(가) 필요합니다. %4은(는) %5 × %6입니다.</translation>
    </message>
    <message>
        <source>Size it to fit, take units out, or put some elsewhere.</source>
        <translation>크기를 맞추거나, 대수를 줄이거나, 일부를 다른 곳에 두십시오.</translation>
    </message>
    <message>
        <source>the record of %1</source>
        <translation>%1 레코드</translation>
    </message>
    <message>
        <source>In %1 the %2 is %3 wide; %4 is the least by %5.</source>
        <translation>%1의 %2 폭은 %3입니다. %5에 따른 최소 폭은 %4입니다.</translation>
    </message>
    <message>
        <source>Put it on the ground, spread it, or have the floor designed for it.</source>
        <translation>지상층으로 옮기거나, 하중을 분산하거나, 바닥을 그 하중으로 설계하십시오.</translation>
    </message>
    <message>
        <source>%1 presses on the floor of storey %2 with %3 under a foot; floors are designed for %4.</source>
        <translation>%1이(가) %2층 바닥에 주는 국부 하중은 %3입니다. 바닥 설계 하중은 %4입니다.</translation>
    </message>
    <message>
        <source>%1 loads the floor of storey %2 with %3 on the mean of its area; floors are designed for %4.</source>
        <translation>%1이(가) %2층 바닥에 주는 평균 하중은 %3입니다. 바닥 설계 하중은 %4입니다.</translation>
    </message>
    <message>
        <source>On storey %1 the rooms leave %2 of the floor between the outer walls; stairs, lifts and shafts take %3.</source>
        <translation>%1층은 외벽 안 바닥의 %2만 남습니다. 계단·승강기·샤프트에는 %3이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Move rooms to another storey, or make the building larger.</source>
        <translation>실을 다른 층으로 옮기거나 건물을 넓히십시오.</translation>
    </message>
    <message>
        <source>%1 stands on %2; nothing can drive there.</source>
        <translation>%1이(가) %2 위에 놓여 차량이 지나갈 수 없습니다.</translation>
    </message>
    <message>
        <source>Move it off the road, or lead the road round it.</source>
        <translation>도로 밖으로 옮기거나 도로를 돌리십시오.</translation>
    </message>
    <message>
        <source>%1 stands over %2, about %3 above it; %4 must stay clear for fire engines.</source>
        <translation>%1이(가) %2 위 약 %3 높이에 있습니다. 소방차를 위해 %4을(를) 비워 두어야 합니다.</translation>
    </message>
    <message>
        <source>Keep beams, pipes and cable trays above the clear height.</source>
        <translation>보, 배관, 케이블 트레이를 유효 높이 위에 두십시오.</translation>
    </message>
    <message>
        <source>No chillers, dry coolers or towers stand on the site, so no heat leaves it and the racks stand still.</source>
        <translation>부지에 냉동기, 드라이쿨러, 냉각탑이 하나도 없어 열이 빠져나가지 못하고 랙이 멈춥니다.</translation>
    </message>
    <message>
        <source>Place heat rejection, and join it to the halls.</source>
        <translation>방열 설비를 배치하고 홀과 연결하십시오.</translation>
    </message>
    <message>
        <source>In %1 hours of the year the cooling plant cannot carry off all heat: %2 stays behind at worst, %3 over the year. Racks are shed for it.</source>
        <translation>연중 %1시간 동안 냉각 설비가 열을 모두 처리하지 못합니다. 최대 %2, 연간 %3의 열이 남으며 그만큼 랙을 멈춥니다.</translation>
    </message>
    <message>
        <source>Add units of the kind that falls short, or lower the heat.</source>
        <translation>부족한 설비의 대수를 늘리거나 발열을 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 is dark: no power comes to it, for nothing feeds %2.</source>
        <translation>%1이(가) 무전압입니다. %2에 전원이 연결되어 있지 않아 전력이 공급되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is dark: its feeds lead to no grid intake and no fuel cells that have units.</source>
        <translation>%1이(가) 무전압입니다. 급전선이 설비가 있는 수전설비나 연료전지로 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Draw a feed to %1 from a grid intake, switchgear or transformers that have power.</source>
        <translation>전원이 살아 있는 수전설비, 배전반 또는 변압기에서 %1(으)로 급전선을 그리십시오.</translation>
    </message>
    <message>
        <source>%1 cannot run: nothing takes its heat out, for the pipes end at %2.</source>
        <translation>%1을(를) 가동할 수 없습니다. 배관이 %2에서 끝나 열을 배출할 설비가 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot run: its pipes lead to no cooler, tower or chiller that has units, out and back.</source>
        <translation>%1을(를) 가동할 수 없습니다. 공급·환수 배관이 설비가 있는 드라이쿨러, 냉각탑 또는 냉동기로 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Draw supply and return pipes between %1 and dry coolers, towers or chillers.</source>
        <translation>%1과(와) 드라이쿨러, 냉각탑 또는 냉동기 사이에 공급·환수 배관을 그리십시오.</translation>
    </message>
    <message>
        <source>%1 feeds nothing, so it counts for nothing when the grid fails.</source>
        <translation>%1이(가) 어디에도 급전하지 않아 정전 시 없는 것으로 계산합니다.</translation>
    </message>
    <message>
        <source>Draw feeds from it to the switchgear.</source>
        <translation>배전반까지 급전선을 그리십시오.</translation>
    </message>
    <message>
        <source>The grid peak reaches %1; %2 are contracted: %3 too much. The excess is charged %4 a year.</source>
        <translation>수전 최대전력이 %1에 이르러 계약전력 %2을(를) %3 초과합니다. 초과사용부가금은 연 %4입니다.</translation>
    </message>
    <message>
        <source>%1 takes power at %2; the tariff %3 is sold at %4.</source>
        <translation>%1: %2로 수전하나 요금제 %3은(는) %4용입니다.</translation>
    </message>
    <message>
        <source>Choose the tariff of the intake&apos;s voltage, or change the intake.</source>
        <translation>수전 전압에 맞는 요금제를 고르거나 수전 전압을 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 takes power at %2; the tariff %3 is sold at %4. At the right one the year&apos;s bill is %5, not %6.</source>
        <translation>%1: %2로 수전하나 요금제 %3은(는) %4용입니다. 맞는 요금제에서 연간 전기요금은 %6이(가) 아니라 %5입니다.</translation>
    </message>
    <message>
        <source>Raise the diameter to DN %1 (%2 inside) or the number of pipes.</source>
        <translation>관경을 DN %1(내경 %2)로 키우거나 배관 수를 늘리십시오.</translation>
    </message>
    <message>
        <source>%1 gets %2 of the %3 of water that it needs: its pipes would take more than %4 of head.</source>
        <translation>%1에 필요한 유량 %3 중 %2만 흐릅니다. 배관 손실이 양정 %4를 넘습니다.</translation>
    </message>
    <message>
        <source>Raise the diameter of the pipes on its way, or add pipes.</source>
        <translation>경로의 관경을 키우거나 배관을 추가하십시오.</translation>
    </message>
    <message>
        <source>Water at %1 is too warm for the %2, which takes %3 at most.</source>
        <translation>공급수 %1는 %2에 너무 뜨겁습니다. 이 랙은 최대 %3까지 허용합니다.</translation>
    </message>
    <message>
        <source>Lower the water supply temperature, or choose other racks.</source>
        <translation>공급수 온도를 낮추거나 다른 랙을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 is loaded to %2 at full load with everything in service.</source>
        <translation>%1: 모든 설비가 운전 중일 때 최대 부하에서 부하율이 %2입니다.</translation>
    </message>
    <message>
        <source>Add units, or choose larger ones.</source>
        <translation>대수를 늘리거나 더 큰 용량을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 gets %2 of the nominal voltage; a drop of at most %3 is allowed.</source>
        <translation>%1의 전압은 공칭전압의 %2입니다. 허용 전압강하는 %3입니다.</translation>
    </message>
    <message>
        <source>Raise the sections on the way to it, or shorten the way.</source>
        <translation>경로의 케이블 단면적을 키우거나 경로를 줄이십시오.</translation>
    </message>
    <message>
        <source>A short circuit at %1 draws up to %2 kA; its breakers are rated for %3 kA.</source>
        <translation>%1의 단락전류는 최대 %2 kA이며 차단기의 정격차단전류는 %3 kA입니다.</translation>
    </message>
    <message>
        <source>Choose switchgear of a higher breaking current, or run fewer transformers in parallel on it.</source>
        <translation>차단전류가 더 큰 배전반을 선택하거나 병렬 운전하는 변압기 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>No source of power reaches %1, so nothing flows through it.</source>
        <translation>%1에 닿는 전원이 없어 전력이 흐르지 않습니다.</translation>
    </message>
    <message>
        <source>Draw feeds to it from a grid intake by way of switchgear and transformers.</source>
        <translation>수전설비에서 배전반과 변압기를 거쳐 급전선을 그리십시오.</translation>
    </message>
    <message>
        <source>Raise the sections or the transformers, or take load off.</source>
        <translation>단면적이나 변압기 용량을 키우거나 부하를 줄이십시오.</translation>
    </message>
    <message>
        <source>The load flow behind %1 has no solution: the load is beyond what feeds and transformers can carry.</source>
        <translation>%1 뒤쪽의 조류계산에 해가 없습니다. 부하가 급전선과 변압기의 공급 능력을 넘습니다.</translation>
    </message>
    <message>
        <source>%1 feeds itself through a UPS, so nothing can be computed for it.</source>
        <translation>%1은(는) UPS를 거쳐 자기 자신에게 급전하므로 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 names a transformer record without a short-circuit impedance, so it passes no power in the load flow.</source>
        <translation>%1의 변압기 자료에 단락 임피던스가 없어 조류계산에서 전력을 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the impedance in the record.</source>
        <translation>자료에 임피던스를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 takes power at %2, but its equipment is made for %3.</source>
        <translation>%1은(는) %2로 수전하지만 설비는 %3용입니다.</translation>
    </message>
    <message>
        <source>Choose transformers for the voltage of the supply.</source>
        <translation>수전 전압에 맞는 변압기를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 joins no two objects, so it carries nothing.</source>
        <translation>%1은(는) 두 객체를 잇지 않아 전력을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Draw it from the source to the load, or remove it.</source>
        <translation>전원에서 부하까지 그리거나 삭제하십시오.</translation>
    </message>
    <message>
        <source>%1 has no section or no circuit, so it carries nothing.</source>
        <translation>%1은(는) 단면적이나 회선이 없어 전력을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the section and the number of circuits.</source>
        <translation>단면적과 회선 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 joins %2 with %3; no power flows without a transformer between them.</source>
        <translation>%1이(가) %2 설비와 %3 설비를 잇습니다. 사이에 변압기가 없으면 전력이 흐르지 않습니다.</translation>
    </message>
    <message>
        <source>Place a transformer between the two, or choose equipment of one voltage.</source>
        <translation>둘 사이에 변압기를 놓거나 전압이 같은 설비를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 is entered for %2, but joins equipment of %3.</source>
        <translation>%1은(는) %2로 입력되어 있으나 %3 설비를 잇습니다.</translation>
    </message>
    <message>
        <source>Enter the voltage of the equipment that it joins.</source>
        <translation>잇는 설비의 전압을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: the plan has %2 %3 and the market %4 (%5 to %6), so it stands out by a factor of %7.</source>
        <translation>%1: 계획은 %2 %3, 시장은 %4(%5~%6)로 계획이 %7배입니다.</translation>
    </message>
    <message>
        <source>%1: the plan has %2 %3 and the market %4 (%5 to %6), so it falls short by a factor of %7.</source>
        <translation>%1: 계획은 %2 %3, 시장은 %4(%5~%6)로 계획이 %7배만큼 낮습니다.</translation>
    </message>
    <message>
        <source>Compare the cost table line by line with the record&apos;s sources, or note why this site differs.</source>
        <translation>공사비 내역을 자료의 출처와 항목별로 대조하거나 이 부지가 다른 이유를 적습니다.</translation>
    </message>
    <message>
        <source>Check price, utilisation and tokens per GPU against contracts in hand; note the source of what is better.</source>
        <translation>단가, 이용률, GPU당 토큰을 실제 계약과 대조하고, 더 나은 값은 출처를 적습니다.</translation>
    </message>
    <message>
        <source>The IRR is %1, %2 times the %3 that the market&apos;s developers report; above %4 no lender believes it.</source>
        <translation>IRR이 %1로 시장 개발사가 밝힌 %3의 %2배입니다. %4를 넘으면 대주가 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Check price, utilisation and capex: the rows of &apos;market&apos; say which of them stand out.</source>
        <translation>단가, 이용률, 투자비를 확인합니다. &apos;market&apos; 명령의 행에서 어느 것이 벗어나는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 sells at the prices of a record, but names none that the catalogue holds; the typed ones count.</source>
        <translation>%1의 단가를 자료에서 가져오도록 했으나 카탈로그에 그 자료가 없어 입력한 단가를 씁니다.</translation>
    </message>
    <message>
        <source>Choose a price record, or set the prices to those typed.</source>
        <translation>단가 자료를 고르거나 입력한 단가를 쓰도록 바꿉니다.</translation>
    </message>
    <message>
        <source>%1 sells output, input and cached input at %2, %3 and %4; &apos;%5&apos; of %6 asks %7, %8 and %9.</source>
        <translation>%1의 출력·입력·캐시 입력 단가는 %2, %3, %4입니다. &apos;%5&apos;(%6)의 단가는 %7, %8, %9입니다.</translation>
    </message>
    <message>
        <source>Sell at the record&apos;s prices, or note the contract that the typed ones are of.</source>
        <translation>자료의 단가로 판매하거나 입력한 단가의 계약 근거를 적습니다.</translation>
    </message>
    <message>
        <source>The price of %1 falls by %2 a year; what it follows (&apos;%3&apos;) has moved by %4, %5 to %6.</source>
        <translation>%1의 단가는 해마다 %2 하락합니다. 따르는 가격(&apos;%3&apos;)의 실적은 %4(%5~%6)입니다.</translation>
    </message>
    <message>
        <source>Take a decline within the range, or say that the service follows another price.</source>
        <translation>범위 안의 하락률을 쓰거나 서비스가 따르는 가격을 바꿉니다.</translation>
    </message>
    <message>
        <source>%1 on %2 counts on kernels of the first weeks: %3 times the speed of tuned runs, %4 to %5.</source>
        <translation>%2의 %1은(는) 출시 첫 몇 주의 커널을 전제로 합니다. 최적화된 결과의 %3배 속도이며 범위는 %4~%5배입니다.</translation>
    </message>
    <message>
        <source>Keep it for the first months; a service that is tuned for its model and machine gets the published speed.</source>
        <translation>초기 몇 달은 그대로 두십시오. 모델과 장비에 맞춰 최적화한 서비스는 공개된 속도를 냅니다.</translation>
    </message>
    <message>
        <source>Leave out its date, or move the last phase.</source>
        <translation>도입 시기를 비우거나 마지막 단계를 옮깁니다.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; of %2 has no usable &quot;%3&quot;, so it makes nothing.</source>
        <translation>%2의 자료 &quot;%1&quot;에 쓸 수 있는 &quot;%3&quot; 값이 없어 발전하지 않습니다.</translation>
    </message>
    <message>
        <source>Complete the record.</source>
        <translation>자료를 보완합니다.</translation>
    </message>
    <message>
        <source>Choose another record in the properties.</source>
        <translation>속성에서 다른 자료를 고릅니다.</translation>
    </message>
    <message>
        <source>A real rate of %1 and inflation of %2 make a nominal rate of %3; the plan discounts nominal flows at %4.</source>
        <translation>실질 할인율 %1에 물가상승률 %2을 더하면 명목 %3이지만, 계획은 명목 현금흐름을 %4로 할인합니다.</translation>
    </message>
    <message>
        <source>The real rate is before tax and the nominal one after it, so the nominal rate should not be the higher one: state either as the other makes it.</source>
        <translation>실질 할인율은 세전, 명목 할인율은 세후 기준이므로 명목이 더 높을 이유가 없습니다. 둘 중 하나를 다른 쪽에 맞추십시오.</translation>
    </message>
    <message>
        <source>The real rate is before tax and the nominal one after it: say in the notes that tax explains the gap, or state either as the other makes it.</source>
        <translation>실질 할인율은 세전, 명목 할인율은 세후 기준입니다. 차이가 세금 때문임을 적어 두거나 둘 중 하나를 다른 쪽에 맞추십시오.</translation>
    </message>
    <message>
        <source>The project&apos;s internal rate of return is %1, below the hurdle rate of %2.</source>
        <translation>사업의 내부수익률 %1이(가) 요구수익률 %2에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Look at price, utilisation and capex, or lower the hurdle rate with a reason.</source>
        <translation>가격, 이용률, 투자비를 검토하거나 근거를 들어 요구수익률을 낮추십시오.</translation>
    </message>
    <message>
        <source>In %1 the cash before debt is %2 of the debt service: the owners would have to pay it.</source>
        <translation>%1년 원리금 상환 전 현금이 원리금의 %2배입니다. 부족분은 출자자가 메워야 합니다.</translation>
    </message>
    <message>
        <source>Borrow less or longer, or sculpt the loan to the cash flow.</source>
        <translation>차입을 줄이거나 기간을 늘리거나, 상환을 현금흐름에 맞추십시오.</translation>
    </message>
    <message>
        <source>%1 takes %2 at %3; contracts above %4 connect at 154 kV (KEPCO supply terms, article 23).</source>
        <translation>%1은(는) %2을(를) %3로 수전합니다. 계약전력 %4 초과는 154 kV로 접속합니다(한전 기본공급약관 제23조).</translation>
    </message>
    <message>
        <source>%1 takes %2 at %3; contracts above %4 connect at 345 kV (KEPCO supply terms, article 23).</source>
        <translation>%1은(는) %2을(를) %3로 수전합니다. 계약전력 %4 초과는 345 kV로 접속합니다(한전 기본공급약관 제23조).</translation>
    </message>
    <message>
        <source>Set the intake to 345 kV, or split the contract over several intakes.</source>
        <translation>수전 전압을 345 kV로 하거나 계약을 여러 수전점으로 나눕니다.</translation>
    </message>
    <message>
        <source>%1 takes %2 at %3: article 23 of KEPCO&apos;s supply terms allows it above %4 only where the substation has room, with two lines.</source>
        <translation>%1은(는) %2을(를) %3로 수전합니다. 기본공급약관 제23조는 %4 초과 시 변전소 여유가 있고 2회선일 때만 허용합니다.</translation>
    </message>
    <message>
        <source>Ask KEPCO for the substation&apos;s room before the site is bought.</source>
        <translation>부지 매입 전에 한전에 변전소 여유를 확인합니다.</translation>
    </message>
    <message>
        <source>%1 would cost %2 a year where the plan&apos;s tariff costs %3: %4 less on the same hours.</source>
        <translation>같은 시간대 부하에서 %1은(는) 연 %2, 현재 요금제는 연 %3으로 %4 절감됩니다.</translation>
    </message>
    <message>
        <source>Choose that option; the supply terms let a customer change it once a year.</source>
        <translation>해당 선택요금을 적용하십시오. 전기공급약관상 선택요금은 1년에 한 번 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>The tariff %1 is in %2; the plan has a rate for the dollar alone, so there is no bill.</source>
        <translation>요금제 %1의 통화는 %2입니다. 계획에는 달러 환율만 있어 요금을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the tariff&apos;s file in KRW or USD.</source>
        <translation>요금제 파일을 KRW 또는 USD로 작성하십시오.</translation>
    </message>
    <message>
        <source>%1 runs through %2.</source>
        <translation>%1의 경로가 %2을(를) 지나갑니다.</translation>
    </message>
    <message>
        <source>%1 runs through %2 and %3 more.</source>
        <translation>%1의 경로가 %2 외 %3곳을 지나갑니다.</translation>
    </message>
    <message>
        <source>Route it anew, or bend it around what stands there.</source>
        <translation>경로를 다시 잡거나 시설을 피해 꺾으십시오.</translation>
    </message>
    <message>
        <source>a debt share above 0 %</source>
        <translation>0 %보다 큰 부채 비율</translation>
    </message>
    <message>
        <source>the flat tax rule</source>
        <translation>단일 세율 규칙</translation>
    </message>
    <message>
        <source>an exchange path other than 0 %</source>
        <translation>0 %가 아닌 환율 경로</translation>
    </message>
    <message>
        <source>a gas turbine</source>
        <translation>가스터빈</translation>
    </message>
    <message>
        <source>power of its own</source>
        <translation>자가 발전 설비</translation>
    </message>
    <message>
        <source>leave to sell to the grid</source>
        <translation>계통 판매 허용</translation>
    </message>
    <message>
        <source>power under a contract</source>
        <translation>전력구매계약(PPA) 전력</translation>
    </message>
    <message>
        <source>a hall let as space and power</source>
        <translation>상면과 전력으로 임대하는 홀</translation>
    </message>
    <message>
        <source>a hall that is let</source>
        <translation>임대하는 홀</translation>
    </message>
    <message>
        <source>%1 of %2 was set and moves nothing: it needs %3.</source>
        <translation>%2의 %1 값을 정했지만 아무 결과도 바꾸지 않습니다. 필요한 것: %3.</translation>
    </message>
    <message>
        <source>Set what it needs, or leave it as in a new plan.</source>
        <translation>필요한 것을 정하거나, 새 계획의 값으로 되돌립니다.</translation>
    </message>
    <message>
        <source>%1 has no fibre, which other halls have: no request reaches its racks.</source>
        <translation>%1: 다른 홀에 있는 광케이블이 없습니다. 요청이 랙에 닿지 않습니다.</translation>
    </message>
    <message>
        <source>Draw a fibre from the office to it.</source>
        <translation>사무동에서 광케이블을 이으십시오.</translation>
    </message>
    <message>
        <source>%1 stands still: its power feeds lead to no source.</source>
        <translation>%1이(가) 멈춰 있습니다. 급전선이 어떤 전원에도 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Draw its feed from switchgear or transformers that have power.</source>
        <translation>전원이 있는 배전반이나 변압기에서 급전선을 이으십시오.</translation>
    </message>
    <message>
        <source>%1 of the revenue is counted in dollars, but by their domestic share the services sell at most %2 abroad.</source>
        <translation>매출의 %1을(를) 달러로 잡았지만, 서비스의 국내 비중에 따르면 해외 판매는 최대 %2입니다.</translation>
    </message>
    <message>
        <source>Lower the dollar revenue, or the services&apos; domestic share.</source>
        <translation>달러 매출을 낮추거나 서비스의 국내 비중을 낮추십시오.</translation>
    </message>
    <message>
        <source>a hall let by the GPU-hour, or trained on for a buyer by the GPU-hour</source>
        <translation>GPU 시간으로 임대하거나 GPU 시간당 구매자를 위해 학습하는 홀</translation>
    </message>
    <message>
        <source>a hall that trains</source>
        <translation>학습하는 홀</translation>
    </message>
    <message>
        <source>a run that several campuses share</source>
        <translation>여러 캠퍼스가 나누는 학습</translation>
    </message>
    <message>
        <source>a hall that serves or is let by the GPU-hour</source>
        <translation>서비스하거나 GPU 시간으로 임대하는 홀</translation>
    </message>
    <message>
        <source>It earns %1 a year while the buyer stays; compare that with what it costs.</source>
        <translation>구매자가 있는 동안 연 %1을 법니다. 비용과 견주십시오.</translation>
    </message>
    <message>
        <source>Its owner counts it worth %1 a year, which is no revenue; compare that with what it costs.</source>
        <translation>소유자는 연 %1의 가치로 보지만 수입은 아닙니다. 비용과 견주십시오.</translation>
    </message>
    <message>
        <source>An own model earns nothing here: type what its tokens are worth, or who buys them.</source>
        <translation>자체 모델은 수입이 없습니다. 토큰의 가치를 적거나 구매자를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is not trained on %2 × %3: %4</source>
        <translation>%2 × %3에서 %1을 학습할 수 없습니다: %4</translation>
    </message>
    <message>
        <source>Choose another model, precision, batch or rack, or give the hall another business.</source>
        <translation>다른 모델, 정밀도, 배치, 랙을 고르거나 홀의 사업 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>an unknown cost</source>
        <translation>알 수 없는 비용</translation>
    </message>
    <message>
        <source>%1 on %2 × %3 in %4 of the hours: a run of %5 takes %6, from %7 to %8, at %9 a trillion tokens.</source>
        <translation>%2 × %3에서 시간의 %4 동안 %1 학습: %5에 %6이 걸리고 %7부터 %8까지, 1조 토큰당 %9입니다.</translation>
    </message>
    <message>
        <source>The chilled-water tanks carry the chillers&apos; heat for %1; %2 are usual until they run again.</source>
        <translation>냉수 축열조가 냉동기 부하를 %1 동안 감당합니다. 재기동까지 통상 %2이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Raise the volume of the tanks or their temperature range.</source>
        <translation>축열조의 용량이나 온도차를 늘리십시오.</translation>
    </message>
    <message>
        <source>On %1 days of the dry months the %2 to be had and the tanks do not suffice: %3 of water lack, and %4 of IT load is shed in %5 hours.</source>
        <translation>갈수기 중 %1일은 확보 가능한 %2와(과) 저수조로 부족합니다. 물 %3이(가) 모자라고 %5시간 동안 IT 부하 %4을(를) 줄입니다.</translation>
    </message>
    <message>
        <source>Add water tanks, reject more heat by dry coolers, or find more water for these months.</source>
        <translation>저수조를 늘리거나, 드라이쿨러로 더 방열하거나, 이 기간의 용수를 더 확보하십시오.</translation>
    </message>
    <message>
        <source>The catalogue holds no heat buyer &quot;%1&quot;, so no heat is sold.</source>
        <translation>카탈로그에 열 구매자 &quot;%1&quot;이(가) 없어 열을 팔지 않습니다.</translation>
    </message>
    <message>
        <source>Choose another buyer in the cooling properties.</source>
        <translation>냉각 속성에서 다른 구매자를 고르십시오.</translation>
    </message>
    <message>
        <source>Water leaves the racks at %1; the buyer of heat asks for %2, so none is sold.</source>
        <translation>랙에서 나오는 물은 %1인데 열 구매자는 %2을(를) 요구하므로 열을 팔지 못합니다.</translation>
    </message>
    <message>
        <source>Raise the water supply temperature as far as the racks allow, or find a buyer who lifts the heat with a heat pump.</source>
        <translation>랙이 허용하는 범위에서 공급 수온을 높이거나, 히트펌프로 승온하는 구매자를 찾으십시오.</translation>
    </message>
    <message>
        <source>Draw supply and return between it and the chillers or the halls.</source>
        <translation>냉동기나 홀 사이에 공급관과 환수관을 이으십시오.</translation>
    </message>
    <message>
        <source>%1 is fed from one side only; the plan asks for %2.</source>
        <translation>%1은(는) 한쪽에서만 급전됩니다. 계획은 %2을(를) 요구합니다.</translation>
    </message>
    <message>
        <source>a heat buyer</source>
        <translation>열 구매자</translation>
    </message>
    <message>
        <source>a limit on water in drought</source>
        <translation>가뭄 때 용수 한도</translation>
    </message>
    <message>
        <source>No pipe joins %1 to a hall, so the %2 of cold that it holds cools nothing.</source>
        <translation>%1이(가) 어느 홀과도 배관으로 이어지지 않아 저장한 냉열 %2이(가) 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Its buyer pays nothing for it: type the price.</source>
        <translation>구매자가 지불하는 금액이 없습니다. 단가를 입력하십시오.</translation>
    </message>
    <message>
        <source>Begin sooner, train fewer tokens or on more GPUs, or lengthen the horizon of the finances.</source>
        <translation>더 일찍 시작하거나, 학습 토큰을 줄이거나 GPU를 늘리거나, 재무 분석 기간을 늘리십시오.</translation>
    </message>
    <message>
        <source>The training of %1 begins in %2, after the horizon&apos;s last month %3: the figures hold nothing of it.</source>
        <translation>%1 학습은 분석 기간의 마지막 달(%3)보다 늦은 %2에 시작하므로 수치에 반영되지 않습니다.</translation>
    </message>
    <message>
        <source>The training of %1 from %2 takes %3 and is not finished in the horizon&apos;s last month %4.</source>
        <translation>%2에 시작하는 %1 학습에는 %3이(가) 걸려 분석 기간의 마지막 달(%4)까지 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Spare hours of %1 halls draw power for training, but their racks belong to tenants: the plan trains nothing.</source>
        <translation>홀 %1곳이 여유 시간에 학습용 전력을 쓰지만 랙이 임차인 소유라서 이 계획은 아무것도 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Set the spare hours that train to 0 %, or let the plan own the IT.</source>
        <translation>여유 시간 학습 비율을 0 %로 두거나 사업자가 IT를 소유하도록 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 gets %2 of its full load with everything in service; the plant above it is too small for the other %3.</source>
        <translation>%1에는 모든 설비가 가동 중이어도 최대 부하의 %2만 공급됩니다. 상위 설비가 작아 나머지 %3는 공급하지 못합니다.</translation>
    </message>
    <message>
        <source>Size the power chain, or raise what above it is loaded most.</source>
        <translation>전력 계통의 용량을 정하거나, 상위 설비 가운데 가장 많이 걸린 것을 키우십시오.</translation>
    </message>
    <message>
        <source>%1 has no units, so it passes no power on.</source>
        <translation>%1에 대수가 없어 전력이 지나가지 못합니다.</translation>
    </message>
    <message>
        <source>Enter its units, or remove it.</source>
        <translation>대수를 입력하거나 지우십시오.</translation>
    </message>
    <message>
        <source>%1 has no input on side B, so it has nothing to transfer to.</source>
        <translation>%1에 B 측 입력이 없어 절체할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no input on side A, so it has nothing to transfer from.</source>
        <translation>%1에 A 측 입력이 없어 절체할 전원이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>%1 has no input on either side, so it passes no power on.</source>
        <translation>%1에 양측 입력이 모두 없어 전력이 지나가지 못합니다.</translation>
    </message>
    <message>
        <source>Draw a feed of each side to it, from different UPS rooms or boards.</source>
        <translation>서로 다른 UPS실이나 배전반에서 A 측과 B 측 급전선을 각각 이으십시오.</translation>
    </message>
    <message>
        <source>%1 feeds nothing.</source>
        <translation>%1에서 나가는 급전선이 없습니다.</translation>
    </message>
    <message>
        <source>Draw a feed from it to what it protects, or remove it.</source>
        <translation>보호할 부하까지 급전선을 잇거나 지우십시오.</translation>
    </message>
    <message>
        <source>A buyer of heat is chosen, but the connection carries none, so no heat is sold.</source>
        <translation>열 구매자를 골랐지만 연결 용량이 0이어서 열이 팔리지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the most heat that the buyer takes, or choose no buyer.</source>
        <translation>구매자가 받을 수 있는 최대 열을 입력하거나 구매자를 고르지 마십시오.</translation>
    </message>
    <message>
        <source>No return pipe joins %1 to a hall, so the %2 of cold that it holds cools nothing.</source>
        <translation>%1에서 홀로 이어지는 환수관이 없어 저장된 냉열 %2가 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>No supply pipe joins %1 to a hall, so the %2 of cold that it holds cools nothing.</source>
        <translation>%1에서 홀로 이어지는 공급관이 없어 저장된 냉열 %2가 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has no volume, so it holds no cold.</source>
        <translation>%1의 용량이 0이어서 냉열을 저장하지 못합니다.</translation>
    </message>
    <message>
        <source>Enter the water that it holds, or remove it.</source>
        <translation>저장할 수량을 입력하거나 지우십시오.</translation>
    </message>
    <message>
        <source>%1 is %2; such projects have %3 to %4.</source>
        <translation>%1: %2. 이런 사업은 보통 %3 ~ %4입니다.</translation>
    </message>
    <message>
        <source>Enter the contract or source that gives it, or take a value within the range.</source>
        <translation>근거가 되는 계약이나 출처를 적거나 범위 안의 값을 쓰십시오.</translation>
    </message>
    <message>
        <source>The price of %1 does not fall in %2 years, while each renewal of the racks makes %3 times the tokens.</source>
        <translation>%1의 가격은 %2년 동안 내리지 않는데, 랙을 교체할 때마다 토큰은 %3배가 됩니다.</translation>
    </message>
    <message>
        <source>Let the price fall as prices of that sort do, or count on no more tokens from the racks that follow.</source>
        <translation>같은 부류의 가격처럼 내리게 하거나, 교체한 랙의 토큰이 늘지 않는다고 보십시오.</translation>
    </message>
    <message>
        <source>The prices of %1 are dated %2, the plan&apos;s money is of %3: until then they do not fall.</source>
        <translation>%1의 가격 기준 연도는 %2년인데 계획의 가격 기준은 %3년입니다. 그때까지 가격이 내리지 않습니다.</translation>
    </message>
    <message>
        <source>Date the prices by the day on which they were read.</source>
        <translation>가격을 확인한 날짜를 기준으로 적으십시오.</translation>
    </message>
    <message>
        <source>%1 opens in %2, before the racks and prices of %3 that it is reckoned with.</source>
        <translation>%1은(는) %2년에 가동하는데, 계산에 쓰는 랙과 가격은 %3년의 것입니다.</translation>
    </message>
    <message>
        <source>Date the phase anew, or set the plan&apos;s price year to its time with the prices of then.</source>
        <translation>단계의 날짜를 고치거나, 가격 기준 연도와 가격을 그 시기의 것으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The grant of %1 is more than the construction of %2 that it helps to pay; NPV and IRR mean nothing.</source>
        <translation>보조금 %1이(가) 지원 대상인 건설비 %2보다 많아 NPV와 IRR이 뜻을 잃습니다.</translation>
    </message>
    <message>
        <source>Enter the share of the construction that the state pays.</source>
        <translation>공사비 가운데 정부가 지원하는 몫을 적으십시오.</translation>
    </message>
    <message>
        <source>No standby generator: when the grid fails, the halls run as long as their batteries last and then go dark.</source>
        <translation>비상발전기가 없습니다. 계통이 정전되면 홀은 배터리가 버티는 동안만 운전하고 꺼집니다.</translation>
    </message>
    <message>
        <source>Add generators for the load that must go on, or say in a waiver that tenants accept the outages.</source>
        <translation>계속 운전해야 하는 부하만큼 발전기를 두거나, 고객이 정전을 감수한다는 사유를 예외로 남기십시오.</translation>
    </message>
    <message>
        <source>In %1 racks are replaced for %2 while the loan is served; the cover of %3 leaves that out, and the owners have to add %4.</source>
        <translation>%1년에 대출을 상환하는 중에 랙을 %2에 교체합니다. DSCR %3에는 이것이 빠져 있고, 사업주가 %4을(를) 더 내야 합니다.</translation>
    </message>
    <message>
        <source>End the loan before the racks are replaced, or hold a reserve for them.</source>
        <translation>랙 교체 전에 대출을 끝내거나 교체 적립금을 두십시오.</translation>
    </message>
    <message>
        <source>power delivered under a contract</source>
        <translation>실물 인도하는 전력구매계약</translation>
    </message>
    <message>
        <source>a virtual contract or demand response</source>
        <translation>가상 계약이나 수요반응</translation>
    </message>
    <message>
        <source>load signed for demand response</source>
        <translation>수요반응에 등록한 부하</translation>
    </message>
    <message>
        <source>load that can stop</source>
        <translation>중단 가능 부하</translation>
    </message>
    <message>
        <source>an absorption chiller that its heat drives</source>
        <translation>그 열로 구동하는 흡수식 냉동기</translation>
    </message>
    <message>
        <source>The absorption chillers carry nothing: no chiller of the halls runs while their plant does.</source>
        <translation>흡수식 냉동기가 맡을 냉열이 없습니다. 발전설비가 운전하는 동안 홀의 냉동기가 돌지 않습니다.</translation>
    </message>
    <message>
        <source>Leave them out, or cool with colder water.</source>
        <translation>흡수식 냉동기를 빼거나 냉수 공급온도를 낮추십시오.</translation>
    </message>
    <message>
        <source>In %1 hours of the year the heat of own plant drives the absorption chillers less than they could carry; the halls&apos; chillers carry the rest.</source>
        <translation>연간 %1시간 동안 자가발전 열이 모자라 흡수식 냉동기가 냉열을 다 맡지 못하고, 나머지는 홀의 냉동기가 맡습니다.</translation>
    </message>
    <message>
        <source>Choose a smaller absorption chiller, or let the plant run more.</source>
        <translation>흡수식 냉동기를 줄이거나 발전설비를 더 운전하십시오.</translation>
    </message>
    <message>
        <source>The record of %1 gives no usable heat, so its absorption chiller makes no cold.</source>
        <translation>%1의 레코드에 쓸 수 있는 열이 없어 흡수식 냉동기가 냉열을 만들지 못합니다.</translation>
    </message>
    <message>
        <source>The absorption chiller of %1 has no power, so it makes no cold.</source>
        <translation>%1의 흡수식 냉동기 용량이 0이어서 냉열을 만들지 못합니다.</translation>
    </message>
    <message>
        <source>The heat of %1 has %2, its absorption chiller asks for %3, so it makes no cold.</source>
        <translation>%1의 열은 %2이고 흡수식 냉동기는 %3 이상을 요구하므로 냉열을 만들지 못합니다.</translation>
    </message>
    <message>
        <source>Choose plant and absorption chiller whose heat fits, or none.</source>
        <translation>열 온도가 맞는 발전설비와 흡수식 냉동기를 고르거나 비우십시오.</translation>
    </message>
    <message>
        <source>In %1 hours of the year the loss of the largest unit of own plant leaves up to %2 without power.</source>
        <translation>연간 %1시간 동안 자가발전 최대 단위기가 탈락하면 최대 %2의 전력이 부족합니다.</translation>
    </message>
    <message>
        <source>Raise the contract power, add a battery or another unit, or choose smaller units.</source>
        <translation>계약전력을 올리거나 전력저장장치 또는 발전기를 더하거나 작은 단위기를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 are signed to stop, but the racks draw %2 when they are called: only that is paid for.</source>
        <translation>수요반응으로 %1을(를) 계약했지만 호출 시간에 랙이 쓰는 전력은 %2입니다. 그만큼만 정산됩니다.</translation>
    </message>
    <message>
        <source>Sign what the racks draw in the hours of the call.</source>
        <translation>호출 시간에 랙이 쓰는 전력만큼 계약하십시오.</translation>
    </message>
    <message>
        <source>In %1 interest alone is due and the cash before debt is %2 of it: the owners would have to pay the rest.</source>
        <translation>%1년에는 이자만 내면 되는데, 상환 전 현금이 이자의 %2배뿐이라 나머지를 사업주가 내야 합니다.</translation>
    </message>
    <message>
        <source>Borrow less, or let the loan bear its interest until sales are full.</source>
        <translation>대출을 줄이거나, 매출이 다 찰 때까지 이자를 대출로 충당하십시오.</translation>
    </message>
    <message>
        <source>%1 on %2 counts on an engine out of the box: its host adds %3 ms to each step and %4 ms for each request in it; kernels of %5 times the speed of tuned runs, %6 to %7.</source>
        <translation>%2의 %1은(는) 설치한 그대로의 엔진으로 계산합니다. 호스트가 스텝마다 %3 ms, 스텝 안의 요청마다 %4 ms를 더하고, 커널 속도는 최적화된 결과의 %5배(%6~%7)입니다.</translation>
    </message>
    <message>
        <source>Put the values into the middle of their ranges, or say in their sources why they lie aside.</source>
        <translation>값을 범위의 한가운데로 옮기거나, 치우친 까닭을 출처에 적으십시오.</translation>
    </message>
    <message>
        <source>In one sample of ten the IRR is %1 or more; above %2 no lender believes it. %3 moves it most.</source>
        <translation>표본 열 개 중 하나에서 내부수익률이 %1 이상입니다. %2을(를) 넘으면 어떤 대주도 믿지 않습니다. 가장 크게 움직이는 입력은 %3입니다.</translation>
    </message>
    <message>
        <source>Narrow the ranges to what contracts and dated prices support, or let the inputs move together that do.</source>
        <translation>계약과 날짜가 있는 가격이 뒷받침하는 만큼 범위를 좁히거나, 함께 움직이는 입력에 상관관계를 주십시오.</translation>
    </message>
    <message>
        <source>The plan&apos;s NPV of %1 is better than %2 of its own samples (P10 %3, P90 %4): its values are not the middle of their ranges, %5 most of all.</source>
        <translation>이 계획의 순현재가치 %1은(는) 자체 표본의 %2보다 높습니다(P10 %3, P90 %4). 입력값이 범위의 한가운데에 있지 않으며, 그 가운데 %5의 영향이 가장 큽니다.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>달러</translation>
    </message>
    <message>
        <source>M USD</source>
        <translation>백만 달러</translation>
    </message>
    <message>
        <source>Complete the record, or remove it from the plan.</source>
        <translation>레코드를 보완하거나 계획에서 제거하십시오.</translation>
    </message>
    <message>
        <source>Give %1 units, or lead another way around it.</source>
        <translation>%1에 대수를 입력하거나 다른 경로로 우회하십시오.</translation>
    </message>
    <message>
        <source>%1 is dark: no power comes to it, for %2 has no units.</source>
        <translation>%1에 전력이 오지 않습니다. %2의 대수가 0입니다.</translation>
    </message>
    <message>
        <source>%1 cannot run: nothing takes its heat out, for %2 has no units.</source>
        <translation>%1을(를) 운전할 수 없습니다. %2의 대수가 0이라 열을 빼내지 못합니다.</translation>
    </message>
    <message>
        <source>%1 has no power feed: its power is taken from the intake&apos;s boards, whatever fails before it.</source>
        <translation>%1에 급전선이 없습니다. 앞단에서 무엇이 고장 나도 수전 배전반에서 전력을 받는 것으로 계산합니다.</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all, have no power feed: their power is taken from the intake&apos;s boards, whatever fails before them.</source>
        <translation>%1 등 냉각 설비 %2개에 급전선이 없습니다. 앞단에서 무엇이 고장 나도 수전 배전반에서 전력을 받는 것으로 계산합니다.</translation>
    </message>
    <message>
        <source>Even in its fullest hour %1 needs %2 of its racks; the others are off and draw nothing until the demand has grown.</source>
        <translation>%1의 수요는 가장 붐비는 시간에도 랙의 %2만 필요합니다. 나머지 랙은 수요가 늘 때까지 꺼 두며 전력을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Build the halls in later phases, train in their spare hours, let them, or count on more users.</source>
        <translation>홀을 뒤 단계에 짓거나, 남는 시간에 학습을 돌리거나, 임대하거나, 이용자 수를 늘려 잡으십시오.</translation>
    </message>
    <message>
        <source>%1 is fed from one side only; the plan asks for %2. %3, on its other side, has no units.</source>
        <translation>%1에 한 계통에서만 전원이 들어옵니다. 계획은 %2입니다. 다른 계통의 %3에 설치 대수가 없습니다.</translation>
    </message>
    <message>
        <source>Draw a feed to %1, or choose another redundancy.</source>
        <translation>%1까지 급전선을 긋거나 다른 여유도를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 has no return pipe: no water passes through it, and it cools nothing.</source>
        <translation>%1에 환수 배관이 없어 물이 흐르지 않으므로 냉각하지 못합니다.</translation>
    </message>
    <message>
        <source>%1 has no supply pipe: no water passes through it, and it cools nothing.</source>
        <translation>%1에 공급 배관이 없어 물이 흐르지 않으므로 냉각하지 못합니다.</translation>
    </message>
    <message>
        <source>Draw the other pipe to what it is joined to.</source>
        <translation>이미 연결된 설비까지 나머지 배관을 그으십시오.</translation>
    </message>
    <message>
        <source>No band can be computed: %1</source>
        <translation>범위를 계산할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Mend the ranges and correlations under Studies.</source>
        <translation>분석의 범위와 상관관계를 고치십시오.</translation>
    </message>
    <message>
        <source>%1 are signed for demand response and never called: %2 a year are received for load that does not stop.</source>
        <translation>수요반응으로 %1을(를) 계약했으나 한 시간도 호출되지 않습니다. 멈추지 않는 부하에 대해 연 %2을(를) 받는 것으로 계산됩니다.</translation>
    </message>
    <message>
        <source>Enter the hours in which the contract lets the market call, or sign nothing.</source>
        <translation>계약에서 시장이 호출할 수 있는 시간을 입력하거나 계약하지 마십시오.</translation>
    </message>
    <message>
        <source>No pipe brings the water of %1 back from the chillers, so its absorption chiller makes no cold.</source>
        <translation>%1의 온수가 냉동기에서 돌아오는 환수 배관이 없어 흡수식 냉동기가 냉열을 만들지 못합니다.</translation>
    </message>
    <message>
        <source>No pipe takes the hot water of %1 to chillers, so its absorption chiller makes no cold.</source>
        <translation>%1의 온수를 냉동기로 보내는 배관이 없어 흡수식 냉동기가 냉열을 만들지 못합니다.</translation>
    </message>
    <message>
        <source>No pipes take the heat of %1 to chillers, so its absorption chiller makes no cold.</source>
        <translation>%1의 열을 냉동기로 보내는 배관이 없어 흡수식 냉동기가 냉열을 만들지 못합니다.</translation>
    </message>
    <message>
        <source>Draw supply and return between it and the chillers.</source>
        <translation>냉동기와의 사이에 공급 배관과 환수 배관을 그리십시오.</translation>
    </message>
    <message>
        <source>%1 arrives in %2, after the reference year %3: the cash flow counts it from then on, the ledger&apos;s year does not.</source>
        <translation>%1은(는) 기준 연도 %3 뒤인 %2에 들어옵니다. 현금흐름은 그때부터 반영하고, 기준 연도 수치에는 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Take both figures to a comparison: the share counts what is bought as electricity.</source>
        <translation>비교할 때는 두 값을 함께 보십시오. 비중은 전기로 사들이는 것만 셉니다.</translation>
    </message>
    <message>
        <source>%1 of the %2 halls of %3 are not needed in its first year; with its growth all are after %4 years. Until then about %5 of racks and network stand idle in them.</source>
        <translation>%3의 홀 %2개 중 %1개는 첫해에 필요하지 않으며, 수요 증가율로는 %4년 뒤에 모두 필요해집니다. 그때까지 약 %5의 랙과 네트워크가 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>%1 of the %2 halls of %3 are not needed by its demand within the horizon: about %4 of racks and network stand idle in them.</source>
        <translation>%3의 홀 %2개 중 %1개는 분석 기간 안의 수요에 필요하지 않습니다. 약 %4의 랙과 네트워크가 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Leave these halls out or build them later, give them another service, let them, or count on more users.</source>
        <translation>이 홀들을 빼거나 나중에 짓고, 다른 서비스를 맡기거나 임대하거나, 이용자 수를 늘려 잡으십시오.</translation>
    </message>
    <message>
        <source>%1 is fed from one side only; the plan asks for %2. No source feeds %3, where its other side ends.</source>
        <translation>%1에 한 계통에서만 전원이 들어옵니다. 계획은 %2입니다. 다른 계통이 끝나는 %3에는 전원이 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Draw their feeds from transformers of either side at low voltage, so that N-1 and availability count them; place one where there is none.</source>
        <translation>양 계통의 저압 변압기에서 급전선을 그리십시오. 그래야 N-1과 가용률에 반영됩니다. 변압기가 없으면 먼저 배치하십시오.</translation>
    </message>
    <message>
        <source>%1 makes %2 a year of fuel that costs nothing.</source>
        <translation>%1이(가) 연료비가 0원인 연료로 연간 %2를 발전합니다.</translation>
    </message>
    <message>
        <source>Set the price of its fuel: the gas price or the fuel cells&apos; fuel under Supply, or the plant&apos;s record.</source>
        <translation>연료값을 넣으십시오. 공급의 가스 가격이나 연료전지 연료, 또는 설비의 레코드에 있습니다.</translation>
    </message>
    <message>
        <source>The plan has %1 batteries, solar and wind fields, gas turbines, reactors and fuel cells. At most %2 are run hour by hour, so none of them is: power, cost and carbon are those of the grid and contracts alone.</source>
        <translation>계획에 배터리, 태양광·풍력 단지, 가스터빈, 원자로, 연료전지가 %1개 있습니다. 시간별 운전은 %2개까지만 계산하므로 하나도 반영하지 않습니다. 전력, 비용, 탄소는 계통과 구매 계약만의 값입니다.</translation>
    </message>
    <message>
        <source>Put several together: give fewer of them more units or more power.</source>
        <translation>여러 개를 하나로 합치십시오. 개수를 줄이고 대수나 용량을 늘리면 됩니다.</translation>
    </message>
    <message>
        <source>Own plant costs %1 a year in fuel and in upkeep that grows with its use, and neither is part of the electricity share: with them the share of the cash opex is %2, without them %3.</source>
        <translation>자가발전의 연료비와 사용량에 따라 느는 유지비는 한 해 %1이며 둘 다 전력비 비중에 들지 않습니다. 이를 더하면 현금 운영비의 %2, 빼면 %3입니다.</translation>
    </message>
    <message>
        <source>%1 has no units, so it makes nothing.</source>
        <translation>%1은(는) 대수가 0이어서 아무것도 생산하지 않습니다.</translation>
    </message>
    <message>
        <source>Give it units, or remove it.</source>
        <translation>대수를 넣거나 지우십시오.</translation>
    </message>
    <message>
        <source>The PPA delivers from %1 to %2, in %3 of the twelve months of the reference year %4: the ledger&apos;s year has these alone, the cash flow has each month of the contract.</source>
        <translation>PPA는 %1부터 %2까지 공급하며, 기준 연도 %4의 열두 달 가운데 %3개월이 해당합니다. 원장의 한 해에는 그 달만, 현금흐름에는 계약의 모든 달이 들어갑니다.</translation>
    </message>
    <message>
        <source>The PPA delivers from %1, in %2 of the twelve months of the reference year %3: the ledger&apos;s year has these alone, the cash flow has each month of the contract.</source>
        <translation>PPA는 %1부터 공급하며, 기준 연도 %3의 열두 달 가운데 %2개월이 해당합니다. 원장의 한 해에는 그 달만, 현금흐름에는 계약의 모든 달이 들어갑니다.</translation>
    </message>
    <message>
        <source>Move its first year or its term, if the year at full build should have it.</source>
        <translation>준공된 해에 들어가야 한다면 시작 연도나 기간을 옮기십시오.</translation>
    </message>
    <message>
        <source>%1 is fed with %2 straight from %3; racks take no more than %4.</source>
        <translation>%1이(가) %3에서 %2를 바로 받습니다. 랙은 %4까지만 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is fed with %2 straight from %3; UPS modules take no more than %4.</source>
        <translation>%1이(가) %3에서 %2를 바로 받습니다. UPS 모듈은 %4까지만 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Place transformers between the two.</source>
        <translation>둘 사이에 변압기를 배치하십시오.</translation>
    </message>
    <message>
        <source>The power feeds form a ring: %1.</source>
        <translation>급전선이 고리를 이룹니다: %1.</translation>
    </message>
    <message>
        <source>So many pipes lie across one another that their flows are not computed: pumps and halls are taken without their pressure drop.</source>
        <translation>너무 많은 배관이 서로 얽혀 있어 유량을 계산하지 않습니다. 펌프와 홀은 배관의 압력손실 없이 계산합니다.</translation>
    </message>
    <message>
        <source>Remove pipes that repeat a way.</source>
        <translation>같은 경로를 되풀이하는 배관을 지우십시오.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>A plan that draws from the grid has an intake.</source>
        <translation>계통 전력을 쓰는 계획에는 수전설비가 있습니다.</translation>
    </message>
    <message>
        <source>The main transformers carry the grid peak with their redundancy.</source>
        <translation>주변압기는 예비를 두고도 수전 최대전력을 감당합니다.</translation>
    </message>
    <message>
        <source>The switchgear carries what flows through it.</source>
        <translation>배전반은 흐르는 전력을 감당합니다.</translation>
    </message>
    <message>
        <source>The generators carry the whole site through an outage.</source>
        <translation>발전기는 정전 때 부지 전체를 감당합니다.</translation>
    </message>
    <message>
        <source>A power plant carries its load with its redundancy.</source>
        <translation>전력 설비는 예비를 두고도 부하를 감당합니다.</translation>
    </message>
    <message>
        <source>The cooling plant carries the heat of the design day with its redundancy.</source>
        <translation>냉각 설비는 예비를 두고도 설계일의 열을 감당합니다.</translation>
    </message>
    <message>
        <source>A plan with halls has racks in them.</source>
        <translation>홀이 있는 계획에는 랙이 있습니다.</translation>
    </message>
    <message>
        <source>The announced GPUs need no more power than the contract gives.</source>
        <translation>발표한 GPU는 계약전력 안에서 돌아갑니다.</translation>
    </message>
    <message>
        <source>The announced GPUs have their racks in the plan.</source>
        <translation>발표한 GPU만큼 랙이 계획에 있습니다.</translation>
    </message>
    <message>
        <source>The grid peak stays within the contract power.</source>
        <translation>수전 최대전력은 계약전력을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>The halls of each phase stay within the contract power of that phase.</source>
        <translation>단계별 홀은 그 단계의 계약전력을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>The intake takes a voltage that the rules allow for the contract power.</source>
        <translation>수전 전압은 계약전력에 허용된 전압입니다.</translation>
    </message>
    <message>
        <source>The voltage is allowed only as an exception.</source>
        <translation>이 전압은 예외로만 허용됩니다.</translation>
    </message>
    <message>
        <source>The tariff is for the voltage of the intake.</source>
        <translation>요금제는 수전 전압에 맞습니다.</translation>
    </message>
    <message>
        <source>The weather station lies near the site.</source>
        <translation>기상 관측소는 부지 가까이 있습니다.</translation>
    </message>
    <message>
        <source>The tariff is of the country of the site.</source>
        <translation>요금제는 부지가 있는 나라의 것입니다.</translation>
    </message>
    <message>
        <source>The emission factor is that of the country of the site.</source>
        <translation>배출계수는 부지가 있는 나라의 것입니다.</translation>
    </message>
    <message>
        <source>The rate of return is one that a lender would believe.</source>
        <translation>수익률은 대주단이 믿을 만합니다.</translation>
    </message>
    <message>
        <source>The typed token prices are near those of the record that the service names.</source>
        <translation>입력한 토큰 단가는 서비스가 가리키는 레코드와 비슷합니다.</translation>
    </message>
    <message>
        <source>The record of prices that a service names exists.</source>
        <translation>서비스가 가리키는 가격 레코드가 있습니다.</translation>
    </message>
    <message>
        <source>The token prices fall as measured prices of that sort have fallen.</source>
        <translation>토큰 단가는 같은 부류의 실측 단가처럼 내립니다.</translation>
    </message>
    <message>
        <source>The revenue per GPU-hour is near rents of the market.</source>
        <translation>GPU·시간당 매출은 시장 임대료와 비슷합니다.</translation>
    </message>
    <message>
        <source>The revenue per MW is near that of comparable sites.</source>
        <translation>MW당 매출은 비슷한 부지와 비슷합니다.</translation>
    </message>
    <message>
        <source>The capex per watt is near that of announced projects.</source>
        <translation>W당 투자비는 발표된 사업과 비슷합니다.</translation>
    </message>
    <message>
        <source>The capex without IT per watt is near that of the market.</source>
        <translation>IT를 뺀 W당 투자비는 시장과 비슷합니다.</translation>
    </message>
    <message>
        <source>The opex without energy per kW is near that of the market.</source>
        <translation>에너지를 뺀 kW당 운영비는 시장과 비슷합니다.</translation>
    </message>
    <message>
        <source>The rent per GPU-hour is near that of the market.</source>
        <translation>GPU·시간 임대료는 시장과 비슷합니다.</translation>
    </message>
    <message>
        <source>The rent per kW and month is near that of the market.</source>
        <translation>kW·월 임대료는 시장과 비슷합니다.</translation>
    </message>
    <message>
        <source>A site above the threshold passes a grid impact assessment.</source>
        <translation>기준을 넘는 부지는 전력계통영향평가를 통과합니다.</translation>
    </message>
    <message>
        <source>What supplies a hall is built no later than the hall.</source>
        <translation>홀을 받치는 설비는 홀보다 늦게 짓지 않습니다.</translation>
    </message>
    <message>
        <source>Plant of a kind is not all built after the first hall.</source>
        <translation>어떤 설비도 전부 첫 홀보다 늦게 짓지는 않습니다.</translation>
    </message>
    <message>
        <source>The aisles of a hall are as wide as people and racks need.</source>
        <translation>홀 통로는 사람과 랙에 필요한 너비입니다.</translation>
    </message>
    <message>
        <source>The tanks hold the make-up water of the hottest day.</source>
        <translation>저수조는 가장 더운 날의 보급수를 담습니다.</translation>
    </message>
    <message>
        <source>A feed runs around what stands on its storey.</source>
        <translation>연결선은 같은 층의 설비를 돌아갑니다.</translation>
    </message>
    <message>
        <source>Electricity is 85 % of opex, as is often said.</source>
        <translation>흔히 말하는 대로 전기료가 운영비의 85 %다.</translation>
    </message>
    <message>
        <source>The units of a plant fit in its footprint with the ways between them.</source>
        <translation>설비는 점검 통로까지 바닥 안에 들어갑니다.</translation>
    </message>
    <message>
        <source>The rack of a hall is in the catalogue.</source>
        <translation>홀의 랙은 목록에 있습니다.</translation>
    </message>
    <message>
        <source>The model of equipment is in the catalogue and complete.</source>
        <translation>설비의 모델은 목록에 있고 값이 다 있습니다.</translation>
    </message>
    <message>
        <source>The cooling system is in the catalogue and complete.</source>
        <translation>냉각 방식은 목록에 있고 값이 다 있습니다.</translation>
    </message>
    <message>
        <source>The weather of the site is in the catalogue.</source>
        <translation>부지의 기상은 목록에 있습니다.</translation>
    </message>
    <message>
        <source>The tariff is in the catalogue and can be billed.</source>
        <translation>요금제는 목록에 있고 요금을 계산할 수 있습니다.</translation>
    </message>
    <message>
        <source>The public holidays of the billed year are known.</source>
        <translation>요금 연도의 공휴일을 압니다.</translation>
    </message>
    <message>
        <source>The load shape of a service is in the catalogue.</source>
        <translation>서비스의 부하 곡선은 목록에 있습니다.</translation>
    </message>
    <message>
        <source>The site has a boundary.</source>
        <translation>부지에 경계가 있습니다.</translation>
    </message>
    <message>
        <source>Objects stand inside the boundary.</source>
        <translation>설비는 부지 경계 안에 있습니다.</translation>
    </message>
    <message>
        <source>Buildings keep the setback from the boundary.</source>
        <translation>건물은 경계에서 이격 거리를 지킵니다.</translation>
    </message>
    <message>
        <source>Objects of one storey do not overlap.</source>
        <translation>같은 층의 설비는 겹치지 않습니다.</translation>
    </message>
    <message>
        <source>Objects keep the clear distance that their kind needs.</source>
        <translation>설비는 종류별 이격 거리를 지킵니다.</translation>
    </message>
    <message>
        <source>The racks of a hall fit in it with their aisles.</source>
        <translation>랙은 통로까지 홀 안에 들어갑니다.</translation>
    </message>
    <message>
        <source>Halls and plant stand on storeys that the building has.</source>
        <translation>홀과 설비는 건물에 있는 층에 있습니다.</translation>
    </message>
    <message>
        <source>Both ends of a feed exist and have the port.</source>
        <translation>연결선의 양 끝이 있고 접속구가 있습니다.</translation>
    </message>
    <message>
        <source>A hall has a power feed.</source>
        <translation>홀에 급전선이 있습니다.</translation>
    </message>
    <message>
        <source>A hall has both power sides that the plan asks for.</source>
        <translation>홀에는 계획한 두 계통이 모두 있습니다.</translation>
    </message>
    <message>
        <source>A hall has pipes for supply and return.</source>
        <translation>홀에 급수와 환수 배관이 있습니다.</translation>
    </message>
    <message>
        <source>The power feeds of a hall lead to a source.</source>
        <translation>홀의 급전선은 전원까지 이어집니다.</translation>
    </message>
    <message>
        <source>The pipes of a hall lead to what carries the heat away.</source>
        <translation>홀의 배관은 방열 설비까지 이어집니다.</translation>
    </message>
    <message>
        <source>Racks stand behind a UPS.</source>
        <translation>랙은 UPS 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>Feeds form no ring.</source>
        <translation>급전선이 고리를 이루지 않습니다.</translation>
    </message>
    <message>
        <source>A feed carries its load on its section, even when one side carries all.</source>
        <translation>급전선은 한 계통이 다 맡아도 굵기 안에서 감당합니다.</translation>
    </message>
    <message>
        <source>The batteries last until the generators run.</source>
        <translation>배터리는 발전기가 돌 때까지 버팁니다.</translation>
    </message>
    <message>
        <source>The generators are joined to the boards that they carry.</source>
        <translation>발전기는 맡은 배전반에 이어져 있습니다.</translation>
    </message>
    <message>
        <source>A part of the network has a source.</source>
        <translation>전력망의 각 부분에 전원이 있습니다.</translation>
    </message>
    <message>
        <source>The load flow of the network has a solution.</source>
        <translation>전력망의 조류 계산에 해가 있습니다.</translation>
    </message>
    <message>
        <source>No branch of the network carries more than its rating.</source>
        <translation>전력망의 어느 가지도 정격을 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Voltages stay within the allowed drop.</source>
        <translation>전압 강하는 허용 범위 안입니다.</translation>
    </message>
    <message>
        <source>Fault currents stay below what the boards can break.</source>
        <translation>고장 전류는 차단 용량보다 작습니다.</translation>
    </message>
    <message>
        <source>Feeds join equipment of one voltage.</source>
        <translation>급전선은 전압이 같은 설비를 잇습니다.</translation>
    </message>
    <message>
        <source>A transformer has an impedance.</source>
        <translation>변압기에 임피던스가 있습니다.</translation>
    </message>
    <message>
        <source>A power feed has a section that the records know.</source>
        <translation>급전선의 굵기는 레코드에 있습니다.</translation>
    </message>
    <message>
        <source>A power feed joins equipment that carries power.</source>
        <translation>급전선은 전력을 나르는 설비를 잇습니다.</translation>
    </message>
    <message>
        <source>The supply temperature suits the cooling system.</source>
        <translation>공급 온도는 냉각 방식에 맞습니다.</translation>
    </message>
    <message>
        <source>The supply temperature is held in nearly all hours.</source>
        <translation>공급 온도는 거의 모든 시간에 지켜집니다.</translation>
    </message>
    <message>
        <source>Racks that need liquid cooling get it.</source>
        <translation>액체냉각이 필요한 랙에는 액체냉각이 있습니다.</translation>
    </message>
    <message>
        <source>The share of heat taken by liquid is what the racks give to it.</source>
        <translation>액체가 맡는 열 비율은 랙이 내는 만큼입니다.</translation>
    </message>
    <message>
        <source>Something carries the heat to the outdoors.</source>
        <translation>열을 밖으로 내보내는 설비가 있습니다.</translation>
    </message>
    <message>
        <source>Water-cooled chillers have towers or dry coolers.</source>
        <translation>수랭식 냉동기에는 냉각탑이나 드라이쿨러가 있습니다.</translation>
    </message>
    <message>
        <source>The plant carries the heat of every hour.</source>
        <translation>설비는 모든 시간의 열을 감당합니다.</translation>
    </message>
    <message>
        <source>Water in pipes stays below the greatest velocity.</source>
        <translation>배관 유속은 최대 유속보다 낮습니다.</translation>
    </message>
    <message>
        <source>Pumps push enough water through the drawn pipes.</source>
        <translation>펌프는 그려진 배관으로 충분한 물을 보냅니다.</translation>
    </message>
    <message>
        <source>The water is not warmer than the racks allow.</source>
        <translation>물은 랙이 허용하는 온도보다 뜨겁지 않습니다.</translation>
    </message>
    <message>
        <source>A hall has a service to run.</source>
        <translation>홀에는 돌릴 서비스가 있습니다.</translation>
    </message>
    <message>
        <source>A service can be computed on its accelerators.</source>
        <translation>서비스를 그 가속기에서 계산할 수 있습니다.</translation>
    </message>
    <message>
        <source>The throughput counts no software gain that nobody has measured.</source>
        <translation>처리량에 측정되지 않은 소프트웨어 향상은 없습니다.</translation>
    </message>
    <message>
        <source>The throughput is that of the first day and not of a tuned run.</source>
        <translation>처리량은 조정된 시험이 아니라 첫날의 것입니다.</translation>
    </message>
    <message>
        <source>A service has a hall that runs it.</source>
        <translation>서비스를 돌릴 홀이 있습니다.</translation>
    </message>
    <message>
        <source>A hall names a service that exists.</source>
        <translation>홀은 있는 서비스를 가리킵니다.</translation>
    </message>
    <message>
        <source>A service states who uses it.</source>
        <translation>서비스는 누가 쓰는지 밝힙니다.</translation>
    </message>
    <message>
        <source>The typed utilisation agrees with the stated demand.</source>
        <translation>입력한 이용률은 수요와 맞습니다.</translation>
    </message>
    <message>
        <source>The halls are not full in any hour.</source>
        <translation>홀이 가득 차는 시간은 없습니다.</translation>
    </message>
    <message>
        <source>The halls meet the demand.</source>
        <translation>홀은 수요를 채웁니다.</translation>
    </message>
    <message>
        <source>Own plant arrives before the reference year ends.</source>
        <translation>자가 발전은 기준 연도 안에 들어옵니다.</translation>
    </message>
    <message>
        <source>The price of a rack is known.</source>
        <translation>랙의 가격을 압니다.</translation>
    </message>
    <message>
        <source>A plan with capex has a phase with a date.</source>
        <translation>투자비가 있는 계획에는 날짜가 있는 단계가 있습니다.</translation>
    </message>
    <message>
        <source>The real and the nominal rate agree with the inflation.</source>
        <translation>실질 할인율과 명목 할인율은 물가와 맞습니다.</translation>
    </message>
    <message>
        <source>The rate of return reaches the hurdle rate.</source>
        <translation>수익률은 요구수익률에 이릅니다.</translation>
    </message>
    <message>
        <source>The cash of each year serves the debt.</source>
        <translation>해마다 현금으로 원리금을 갚습니다.</translation>
    </message>
    <message>
        <source>The floor of an upper storey carries what stands on it.</source>
        <translation>상층 바닥은 그 위의 무게를 견딥니다.</translation>
    </message>
    <message>
        <source>Upper storeys leave room for stairs, lifts and shafts.</source>
        <translation>상층에는 계단, 승강기, 샤프트 자리가 남습니다.</translation>
    </message>
    <message>
        <source>Nothing stands on a road.</source>
        <translation>도로 위에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>What stands over a road leaves the height that fire engines need.</source>
        <translation>도로 위 구조물은 소방차 통과 높이를 남깁니다.</translation>
    </message>
    <message>
        <source>No other option of the tariff is cheaper for this load.</source>
        <translation>이 부하에 더 싼 선택 요금은 없습니다.</translation>
    </message>
    <message>
        <source>A value that was set belongs to something that the plan has.</source>
        <translation>정한 값은 계획에 있는 것에 속합니다.</translation>
    </message>
    <message>
        <source>A hall has fibre if others have it.</source>
        <translation>다른 홀에 광케이블이 있으면 모든 홀에 있습니다.</translation>
    </message>
    <message>
        <source>Power feeds of cooling plant lead to a source.</source>
        <translation>냉각 설비의 급전선이 전원까지 이어져 있습니다.</translation>
    </message>
    <message>
        <source>What is counted as dollar revenue is sold abroad.</source>
        <translation>달러 매출로 잡은 금액은 해외에 판매한 것입니다.</translation>
    </message>
    <message>
        <source>No hall trains: what a run takes, makes and costs needs no word.</source>
        <translation>학습하는 홀이 없어 학습의 기간, 산출, 비용을 말할 것이 없습니다.</translation>
    </message>
    <message>
        <source>What a hall shall train can be computed on its accelerators.</source>
        <translation>홀이 학습할 모델을 그 가속기에서 계산할 수 있습니다.</translation>
    </message>
    <message>
        <source>The buyer of heat is in the catalogue.</source>
        <translation>열 구매자가 카탈로그에 있습니다.</translation>
    </message>
    <message>
        <source>Chilled-water tanks are joined to what they cool.</source>
        <translation>냉수 축열조가 냉각 대상과 이어져 있습니다.</translation>
    </message>
    <message>
        <source>Chilled-water tanks last until chillers run again.</source>
        <translation>냉수 축열조가 냉동기 재기동까지 버팁니다.</translation>
    </message>
    <message>
        <source>Heat that is to be sold is as warm as its buyer asks.</source>
        <translation>팔려는 열이 구매자가 요구하는 온도에 이릅니다.</translation>
    </message>
    <message>
        <source>Make-up water suffices in the dry months.</source>
        <translation>갈수기에 보급수가 충분합니다.</translation>
    </message>
    <message>
        <source>A run is finished within the horizon of the finances.</source>
        <translation>학습은 재무 분석 기간 안에 끝납니다.</translation>
    </message>
    <message>
        <source>No tenant&apos;s racks spend the plan&apos;s spare hours on training.</source>
        <translation>임차인 소유의 랙은 여유 시간에 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Every hall gets its full load with everything in service.</source>
        <translation>모든 설비가 가동 중이면 각 홀에 최대 부하가 모두 공급됩니다.</translation>
    </message>
    <message>
        <source>A transfer switch has units.</source>
        <translation>절체 스위치에 대수가 있습니다.</translation>
    </message>
    <message>
        <source>A transfer switch has an input on either side.</source>
        <translation>절체 스위치에 양측 입력이 있습니다.</translation>
    </message>
    <message>
        <source>A transfer switch feeds something.</source>
        <translation>절체 스위치가 부하에 이어져 있습니다.</translation>
    </message>
    <message>
        <source>Chilled-water tanks hold water.</source>
        <translation>냉수 축열조에 물이 있습니다.</translation>
    </message>
    <message>
        <source>The connection to a buyer of heat carries some.</source>
        <translation>열 구매자와의 연결 용량이 0보다 큽니다.</translation>
    </message>
    <message>
        <source>Inputs lie where such projects have them.</source>
        <translation>입력값이 비슷한 사업의 범위 안에 있습니다.</translation>
    </message>
    <message>
        <source>A price does not stand still while the racks make more tokens at each renewal.</source>
        <translation>랙을 교체할 때마다 토큰이 늘면 가격은 제자리에 머물지 않습니다.</translation>
    </message>
    <message>
        <source>Prices are dated by the day on which they were read.</source>
        <translation>가격의 날짜는 확인한 날입니다.</translation>
    </message>
    <message>
        <source>No phase opens long before the year of its prices and racks.</source>
        <translation>가격과 랙의 연도보다 훨씬 앞서 가동하는 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The grant is no more than the construction.</source>
        <translation>보조금이 건설비를 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Something stands by for the grid.</source>
        <translation>계통 정전에 대비한 전원이 있습니다.</translation>
    </message>
    <message>
        <source>The cash pays for new racks while the loan is served.</source>
        <translation>대출을 상환하는 동안에도 랙 교체비를 현금으로 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The loss of the largest unit of own plant is covered, where the plan asks for it.</source>
        <translation>계획이 요구하면 자가발전 최대 단위기의 탈락에 대비되어 있습니다.</translation>
    </message>
    <message>
        <source>Heat of own plant suits the absorption chillers that it drives.</source>
        <translation>자가발전의 열이 구동할 흡수식 냉동기에 맞습니다.</translation>
    </message>
    <message>
        <source>Heat of own plant suffices for its absorption chillers.</source>
        <translation>자가발전의 열이 흡수식 냉동기에 충분합니다.</translation>
    </message>
    <message>
        <source>What is signed to stop is no more than the racks draw.</source>
        <translation>수요반응 계약 용량이 랙의 부하를 넘지 않습니다.</translation>
    </message>
    <message>
        <source>The cash pays the interest while it alone is due.</source>
        <translation>이자만 내는 기간에 현금으로 이자를 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The plan&apos;s NPV lies in the middle half of its samples.</source>
        <translation>계획의 순현재가치가 표본의 가운데 절반 안에 있습니다.</translation>
    </message>
    <message>
        <source>Nine of ten samples have a return that a lender believes.</source>
        <translation>표본 열 개 중 아홉 개의 수익률이 대주가 믿을 만한 수준입니다.</translation>
    </message>
    <message>
        <source>The hours of the market price are in the catalogue.</source>
        <translation>시장가격의 시간별 형태가 카탈로그에 있습니다.</translation>
    </message>
    <message>
        <source>Cooling plant has power feeds of its own.</source>
        <translation>냉각 설비에 전용 급전선이 있습니다.</translation>
    </message>
    <message>
        <source>The fullest hour of a stated demand takes all racks.</source>
        <translation>명시한 수요의 최대 시간이 모든 랙을 씁니다.</translation>
    </message>
    <message>
        <source>Both power sides of a hall lead to a source, where the plan asks for two.</source>
        <translation>이중 계통을 요구하는 계획에서는 홀의 두 전원 계통이 모두 전원까지 이어집니다.</translation>
    </message>
    <message>
        <source>Cooling plant has a pipe out and a pipe back.</source>
        <translation>냉각 설비에는 나가는 배관과 돌아오는 배관이 모두 있습니다.</translation>
    </message>
    <message>
        <source>Samples can be drawn of the correlations as they are stated.</source>
        <translation>적힌 상관관계로 표본을 추출할 수 있습니다.</translation>
    </message>
    <message>
        <source>Load signed for demand response is called.</source>
        <translation>수요반응으로 계약한 부하는 호출됩니다.</translation>
    </message>
    <message>
        <source>Heat of own plant is piped to the chillers that it relieves.</source>
        <translation>자가발전의 열이 배관으로 냉동기에 이어집니다.</translation>
    </message>
    <message>
        <source>The electricity share holds what is bought as electricity; fuel of own plant stands apart.</source>
        <translation>전력비 비중은 전기로 사들이는 것만 담고, 자가발전 연료는 따로 둡니다.</translation>
    </message>
    <message>
        <source>The first year of a stated demand needs all halls of its service.</source>
        <translation>입력한 수요의 첫해에 그 서비스의 모든 홀이 필요합니다.</translation>
    </message>
    <message>
        <source>The fuel of own plant has a price.</source>
        <translation>자가발전 연료에 값이 있습니다.</translation>
    </message>
    <message>
        <source>Own plant and storage are few enough to be run hour by hour.</source>
        <translation>자체 발전·저장 설비의 수가 시간별 운전을 계산하는 한도 이내입니다.</translation>
    </message>
    <message>
        <source>Own plant has units.</source>
        <translation>자체 발전설비에 대수가 있다.</translation>
    </message>
    <message>
        <source>A power purchase agreement delivers in all of the reference year.</source>
        <translation>전력구매계약이 기준 연도 내내 공급한다.</translation>
    </message>
    <message>
        <source>Racks and UPS are fed at low voltage.</source>
        <translation>랙과 UPS는 저압으로 공급받습니다.</translation>
    </message>
    <message>
        <source>The pipes can be solved: no thousands lie across one another.</source>
        <translation>배관망을 계산할 수 있습니다. 수천 개의 배관이 서로 얽혀 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Firm</name>
    <message>
        <source>Large</source>
        <translation>대기업</translation>
    </message>
    <message>
        <source>Mid-sized</source>
        <translation>중견기업</translation>
    </message>
    <message>
        <source>Just above small or medium</source>
        <translation>중소기업 졸업 직후</translation>
    </message>
    <message>
        <source>Small or medium</source>
        <translation>중소기업</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Add %1 units</source>
        <translation>%1대 추가</translation>
    </message>
    <message>
        <source>Take %1 racks out</source>
        <translation>랙 %1대 줄이기</translation>
    </message>
    <message>
        <source>Make it %1 × %2</source>
        <translation>%1 × %2로 넓히기</translation>
    </message>
    <message>
        <source>Build %1 storeys</source>
        <translation>%1층으로 변경</translation>
    </message>
    <message>
        <source>Give them to %1</source>
        <translation>%1에 배정</translation>
    </message>
    <message>
        <source>Draw pipes to %1 and back</source>
        <translation>%1(으)로 공급·환수 배관 잇기</translation>
    </message>
    <message>
        <source>Draw a feed: %1</source>
        <translation>급전선 잇기: %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 선택</translation>
    </message>
    <message>
        <source>Route it anew</source>
        <translation>경로 다시 잡기</translation>
    </message>
    <message>
        <source>Give %1 %2 units</source>
        <translation>%1에 %2대 넣기</translation>
    </message>
    <message>
        <source>Draw %1 feeds</source>
        <translation>급전선 %1개 그리기</translation>
    </message>
    <message>
        <source>Draw a fibre from %1</source>
        <translation>%1에서 광케이블 연결</translation>
    </message>
    <message>
        <source>Contract what each phase needs</source>
        <translation>단계마다 필요한 만큼 계약</translation>
    </message>
    <message>
        <source>Take it at %1</source>
        <translation>%1로 수전</translation>
    </message>
    <message>
        <source>Leave it as in a new plan</source>
        <translation>새 계획의 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Count %1 in dollars</source>
        <translation>달러 매출을 %1로</translation>
    </message>
    <message>
        <source>Sell at the typed prices</source>
        <translation>입력한 가격으로 판매</translation>
    </message>
    <message>
        <source>Sell at the record&apos;s prices</source>
        <translation>레코드의 가격으로 판매</translation>
    </message>
    <message>
        <source>Build it in %1</source>
        <translation>%1에 건설</translation>
    </message>
    <message>
        <source>Widen its aisles</source>
        <translation>통로 넓히기</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>저수량 %1</translation>
    </message>
    <message>
        <source>Size the power chain for its load</source>
        <translation>전력 계통을 부하에 맞춰 산정</translation>
    </message>
    <message>
        <source>Remove the feed</source>
        <translation>연결선 삭제</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1 입력</translation>
    </message>
    <message>
        <source>Draw it round what stands</source>
        <translation>배치된 것을 둘러 경계 그리기</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Discount at %1</source>
        <translation>%1로 할인</translation>
    </message>
    <message>
        <source>Count measured tokens only</source>
        <translation>측정된 토큰만 계산</translation>
    </message>
    <message>
        <source>Train in no spare hours</source>
        <translation>남는 시간에 학습하지 않기</translation>
    </message>
    <message>
        <source>Batteries for %1</source>
        <translation>배터리 %1</translation>
    </message>
    <message>
        <source>Make the tanks larger</source>
        <translation>축열조 키우기</translation>
    </message>
    <message>
        <source>Take the next size of pipe</source>
        <translation>배관 관경 키우기</translation>
    </message>
    <message>
        <source>Water at %1</source>
        <translation>냉각수 %1</translation>
    </message>
    <message>
        <source>Use it %1 of the time</source>
        <translation>이용률 %1</translation>
    </message>
    <message>
        <source>Move %1 clear</source>
        <translation>%1: 빈 자리로 이동</translation>
    </message>
    <message>
        <source>There is no free place in line with it: move it by hand, or make room.</source>
        <translation>같은 선상에 빈 자리가 없습니다. 직접 옮기거나 자리를 만드십시오.</translation>
    </message>
    <message>
        <source>Give %1 a unit</source>
        <translation>%1에 1대 넣기</translation>
    </message>
    <message>
        <source>Make its pipes larger</source>
        <translation>배관을 더 굵게</translation>
    </message>
    <message>
        <source>There is no free place for a grid intake on the site: make room, then place one.</source>
        <translation>부지에 수전설비를 둘 빈 자리가 없습니다. 자리를 만든 뒤 배치하십시오.</translation>
    </message>
    <message>
        <source>Place a grid intake</source>
        <translation>수전설비 배치</translation>
    </message>
    <message>
        <source>There is no free place for generators on the site: make room, then place them.</source>
        <translation>부지에 비상발전기를 둘 빈자리가 없습니다. 자리를 마련한 뒤 배치하십시오.</translation>
    </message>
    <message>
        <source>Place standby generators</source>
        <translation>비상발전기 배치</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Fill the halls with racks</source>
        <translation>홀을 랙으로 채우기</translation>
    </message>
    <message>
        <source>There is no free place for heat rejection on the site: make room, then place it.</source>
        <translation>부지에 방열 설비를 둘 빈자리가 없습니다. 자리를 만든 뒤 배치하십시오.</translation>
    </message>
    <message>
        <source>There is no free place for %1 at %2: make room first.</source>
        <translation>%2용 %1을(를) 둘 빈자리가 없습니다. 먼저 자리를 만드십시오.</translation>
    </message>
    <message>
        <source>There is no free place for it on the site: make room, then place it.</source>
        <translation>부지에 빈자리가 없습니다. 자리를 만든 뒤 배치하십시오.</translation>
    </message>
    <message>
        <source>Place transformers before %1</source>
        <translation>%1 앞에 변압기 배치</translation>
    </message>
    <message>
        <source>Place UPS rooms before the halls</source>
        <translation>홀 앞에 UPS실 배치</translation>
    </message>
    <message>
        <source>Place heat rejection and chillers</source>
        <translation>방열 설비와 냉동기 배치</translation>
    </message>
    <message>
        <source>Size %1 for what flows</source>
        <translation>%1을(를) 실제 부하에 맞춰 산정</translation>
    </message>
    <message>
        <source>Double the circuits to %1</source>
        <translation>%1 급전 회선을 두 배로</translation>
    </message>
    <message>
        <source>Sell no heat</source>
        <translation>열을 판매하지 않음</translation>
    </message>
    <message>
        <source>The plan has changed since this step was offered: there is no hall to cool.</source>
        <translation>이 조치를 제안한 뒤 계획이 바뀌었습니다. 냉각할 홀이 없습니다.</translation>
    </message>
    <message>
        <source>The plan has changed since this step was offered: its feed is gone.</source>
        <translation>이 조치를 제안한 뒤 계획이 바뀌었습니다. 해당 연결선이 없어졌습니다.</translation>
    </message>
    <message>
        <source>Take %1 of %2</source>
        <translation>%2의 %1 적용</translation>
    </message>
    <message>
        <source>Put %1 on the ground</source>
        <translation>%1: 지상에 배치</translation>
    </message>
    <message>
        <source>There is no free place on the ground: make room, or have the floor designed for it.</source>
        <translation>지상에 빈 자리가 없습니다. 자리를 만들거나 그 하중에 맞게 바닥을 설계하십시오.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>%1로 계약</translation>
    </message>
</context>
<context>
    <name>Fleets</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The plan sells no tokens that could be compared.</source>
        <translation>이 계획은 비교할 토큰을 팔지 않습니다.</translation>
    </message>
    <message>
        <source>No source says which accelerators these are.</source>
        <translation>어떤 가속기인지 밝힌 출처가 없습니다.</translation>
    </message>
    <message>
        <source>H100-equivalents: the GPUs&apos; dense BF16 peak over that of one H100 SXM (%1). Tokens: the plan&apos;s own services in its proportions, at full load; a fleet&apos;s by the best layout within the same limits on its accelerators. Training: the dense BF16 peak of all GPUs.</source>
        <translation>H100 환산: GPU의 BF16 밀집 최대 성능을 H100 SXM 한 장의 값(%1)으로 나눈 수입니다. 토큰: 계획의 서비스를 같은 비율로 최대 부하에서 돌린 값이며, 비교 대상은 그 가속기에서 같은 한도를 지키는 가장 좋은 배치로 계산합니다. 학습: 모든 GPU의 BF16 밀집 최대 성능입니다.</translation>
    </message>
    <message>
        <source>its peak is not known</source>
        <translation>최대 성능을 알 수 없음</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>the power cap</source>
        <translation>전력 상한</translation>
    </message>
    <message>
        <source>prefix cache hits</source>
        <translation>프리픽스 캐시 적중</translation>
    </message>
    <message>
        <source>the spread of lengths</source>
        <translation>길이 분포</translation>
    </message>
    <message>
        <source>the engine factor</source>
        <translation>엔진 계수</translation>
    </message>
    <message>
        <source>software of another date</source>
        <translation>다른 시점의 소프트웨어</translation>
    </message>
    <message>
        <source>%1 utilisation, from the users&apos; demand</source>
        <translation>이용률 %1(사용자 수요 기준)</translation>
    </message>
    <message>
        <source>%1 utilisation, as the service states</source>
        <translation>이용률 %1(서비스 입력값)</translation>
    </message>
    <message>
        <source>the maturity of the kernels</source>
        <translation>커널의 성숙도</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>High</source>
        <translation>상한</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>The goal asks for more halls than one parcel is filled with; fill several parcels.</source>
        <translation>목표에 필요한 홀이 한 필지에 채우는 수를 넘습니다. 여러 필지로 나누어 채우십시오.</translation>
    </message>
    <message>
        <source>The parcel is too small for it.</source>
        <translation>필지가 너무 작습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal; give one like 40 MW, 10000 GPUs or 2e7 tokens/s.</source>
        <translation>&quot;%1&quot;은(는) 목표가 아닙니다. 40 MW, 10000 GPUs, 2e7 tokens/s처럼 적으십시오.</translation>
    </message>
    <message>
        <source>A goal of %1 is beyond one parcel; give a smaller one.</source>
        <translation>목표 %1은(는) 한 필지의 범위를 넘습니다. 더 작게 잡으십시오.</translation>
    </message>
    <message>
        <source>The goal %1 has no unit; write MW, GPUs or tokens/s behind it.</source>
        <translation>목표 %1에 단위가 없습니다. MW, GPUs, tokens/s 중 하나를 붙이십시오.</translation>
    </message>
    <message>
        <source>The unit of &quot;%1&quot; is not known; a goal is in MW, GPUs or tokens/s.</source>
        <translation>&quot;%1&quot;의 단위를 알 수 없습니다. 목표의 단위는 MW, GPUs, tokens/s입니다.</translation>
    </message>
    <message>
        <source>The boundary in %1 has %2 corners; at most %3 are taken, so simplify it.</source>
        <translation>%1의 경계에 꼭짓점이 %2개 있습니다. 최대 %3개까지 받으므로 단순화하십시오.</translation>
    </message>
    <message>
        <source>The boundary in %1 is more than 100 km wide or holds a number that is none.</source>
        <translation>%1의 경계가 100 km보다 넓거나 숫자가 아닌 값이 있습니다.</translation>
    </message>
    <message>
        <source>The boundary in %1 crosses itself; draw its corners in order round the land.</source>
        <translation>%1의 경계가 스스로 교차합니다. 꼭짓점을 필지 둘레 순서대로 그리십시오.</translation>
    </message>
    <message>
        <source>The boundary in %1 encloses no land; it takes at least three corners.</source>
        <translation>%1의 경계가 둘러싼 부지가 없습니다. 꼭짓점이 세 개 이상 필요합니다.</translation>
    </message>
    <message>
        <source>The plan has no boundary; draw one, or choose a file that holds one.</source>
        <translation>계획에 부지 경계가 없습니다. 경계를 그리거나 경계가 든 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be a parcel; export it again.</source>
        <translation>%1은(는) 필지라기에 중첩이 너무 깊습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 is no readable GeoJSON; export it again.</source>
        <translation>%1을(를) GeoJSON으로 읽을 수 없습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 holds no polygon; give a GeoJSON with the parcel&apos;s boundary.</source>
        <translation>%1에 다각형이 없습니다. 필지 경계가 든 GeoJSON을 주십시오.</translation>
    </message>
    <message>
        <source>%1 is in the coordinate system EPSG:%2, which is not known here; export it in WGS 84 or EPSG:5179 or 5185 to 5188.</source>
        <translation>%1의 좌표계 EPSG:%2은(는) 지원하지 않습니다. WGS 84 또는 EPSG:5179, 5185~5188로 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 says degrees, but its numbers are none; name the coordinate system it is in.</source>
        <translation>%1은(는) 경위도라고 하지만 값이 경위도가 아닙니다. 좌표계를 밝히십시오.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no pair of numbers; each line takes x,y in metres.</source>
        <translation>%2의 %1행이 숫자 쌍이 아닙니다. 각 행에 x,y를 m로 적으십시오.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; cut the parcel out of it.</source>
        <translation>%1이(가) %2 MB보다 큽니다. 필지만 잘라 내십시오.</translation>
    </message>
    <message>
        <source>The rack %1 states no power or no GPUs; choose another.</source>
        <translation>랙 %1에 전력이나 GPU 수가 없습니다. 다른 랙을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is cooled by air; choose a cooling system for air.</source>
        <translation>%1은(는) 공랭입니다. 공랭용 냉각 방식을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 needs liquid; choose a cooling system with a liquid loop.</source>
        <translation>%1에는 액체냉각이 필요합니다. 액체 루프가 있는 냉각 방식을 고르십시오.</translation>
    </message>
    <message>
        <source>The catalogue holds no record &quot;%1&quot; of the kind %2.</source>
        <translation>카탈로그에 %2 종류의 레코드 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>One storey, dry coolers</source>
        <translation>단층, 드라이쿨러</translation>
    </message>
    <message>
        <source>Everything stands on the ground, so halls can be built and opened one by one and nothing hangs above a rack; dry coolers use no water and ask for the most land.</source>
        <translation>모두 지상에 있어 홀을 하나씩 짓고 열 수 있으며 랙 위에 얹히는 것이 없습니다. 드라이쿨러는 물을 쓰지 않는 대신 부지를 가장 많이 차지합니다.</translation>
    </message>
    <message>
        <source>Two storeys, coolers on the roof</source>
        <translation>2층, 옥상 드라이쿨러</translation>
    </message>
    <message>
        <source>Halls stand on one another and their coolers above them: about half the ground and the shortest pipes, for a heavier building.</source>
        <translation>홀을 쌓고 그 위에 냉각기를 올립니다. 부지는 절반 정도, 배관은 가장 짧지만 건물이 무거워집니다.</translation>
    </message>
    <message>
        <source>One storey, cooling towers</source>
        <translation>단층, 냉각탑</translation>
    </message>
    <message>
        <source>Towers reach lower water temperatures on a fraction of the dry coolers&apos; land, and pay for it with water every day.</source>
        <translation>냉각탑은 드라이쿨러의 일부 면적으로 더 낮은 수온을 내지만 매일 물을 씁니다.</translation>
    </message>
    <message>
        <source>Four storeys, towers on the roof</source>
        <translation>4층, 옥상 냉각탑</translation>
    </message>
    <message>
        <source>The least ground of all: the rest of the parcel stays free for a later phase; lifts, shafts and slabs cost more.</source>
        <translation>부지를 가장 적게 씁니다. 나머지 필지는 다음 단계를 위해 비워 두지만 승강기, 샤프트, 슬래브 비용이 더 듭니다.</translation>
    </message>
    <message>
        <source>One storey, one unit in reserve</source>
        <translation>단층, 예비 1대</translation>
    </message>
    <message>
        <source>UPS and transformers with one unit in reserve instead of two full sides: less capex and less to lose in idle plant, but a side that fails takes part of a hall with it.</source>
        <translation>UPS와 변압기를 완전 이중화 대신 예비 1대로 둡니다. 투자비와 유휴 설비가 줄지만 한쪽이 고장 나면 홀 일부가 함께 꺼집니다.</translation>
    </message>
    <message>
        <source>Two storeys, towers on the ground</source>
        <translation>2층, 지상 냉각탑</translation>
    </message>
    <message>
        <source>Stacked halls with towers beside them: short cables on a small building, and room above it.</source>
        <translation>홀을 쌓고 냉각탑을 옆에 둡니다. 작은 건물에 케이블이 짧고 위로 여유가 있습니다.</translation>
    </message>
    <message>
        <source>Three storeys, towers on the roof</source>
        <translation>3층, 옥상 냉각탑</translation>
    </message>
    <message>
        <source>Three halls on one another below their towers: little ground, and lifts that a middle-sized building has anyway.</source>
        <translation>냉각탑 아래에 홀 세 층을 쌓습니다. 부지를 적게 쓰고 승강기는 중간 규모 건물이면 어차피 갖춥니다.</translation>
    </message>
    <message>
        <source>Four storeys, one unit in reserve</source>
        <translation>4층, 예비 1대</translation>
    </message>
    <message>
        <source>Stacked as high as halls go, with one unit of UPS and transformers in reserve: smaller rooms on the least ground, and less redundancy.</source>
        <translation>홀을 가장 높이 쌓고 UPS와 변압기를 예비 1대로 둡니다. 실이 작아지고 부지를 가장 적게 쓰는 대신 여유도가 낮습니다.</translation>
    </message>
    <message>
        <source>Three storeys, dry coolers on the ground</source>
        <translation>3층, 지상 드라이쿨러</translation>
    </message>
    <message>
        <source>Halls are stacked to leave ground for dry coolers beside them: no water, and pumps that lift three storeys.</source>
        <translation>홀을 쌓아 옆에 드라이쿨러를 둘 부지를 남깁니다. 물을 쓰지 않는 대신 펌프가 세 층을 올립니다.</translation>
    </message>
    <message>
        <source>Two storeys, dry coolers on the ground</source>
        <translation>2층, 지상 드라이쿨러</translation>
    </message>
    <message>
        <source>Halls are stacked to leave ground for dry coolers beside them, on a roof that carries nothing.</source>
        <translation>홀을 쌓아 옆에 드라이쿨러를 둘 부지를 남기고 지붕에는 아무것도 올리지 않습니다.</translation>
    </message>
    <message>
        <source>Three storeys, one unit in reserve</source>
        <translation>3층, 예비 1대</translation>
    </message>
    <message>
        <source>Three halls on one another with one unit of UPS and transformers in reserve: smaller rooms, and less redundancy.</source>
        <translation>홀 세 층을 쌓고 UPS와 변압기를 예비 1대로 둡니다. 실이 작아지는 대신 여유도가 낮습니다.</translation>
    </message>
    <message>
        <source>Four storeys, towers on the ground</source>
        <translation>4층, 지상 냉각탑</translation>
    </message>
    <message>
        <source>A tall hall building with its towers beside it: the roof stays free, and towers can be added.</source>
        <translation>높은 홀 건물 옆에 냉각탑을 둡니다. 옥상이 비고 냉각탑을 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>The catalogue holds no rack &quot;%1&quot;; choose one of kind racks.</source>
        <translation>카탈로그에 랙 &quot;%1&quot;이(가) 없습니다. racks 종류에서 고르십시오.</translation>
    </message>
    <message>
        <source>The catalogue holds no cooling system &quot;%1&quot;; choose one of kind cooling-systems.</source>
        <translation>카탈로그에 냉각 방식 &quot;%1&quot;이(가) 없습니다. cooling-systems 종류에서 고르십시오.</translation>
    </message>
    <message>
        <source>No layout is known for these choices together; leave the storeys or the cooling open.</source>
        <translation>이 조건을 함께 만족하는 배치 유형이 없습니다. 층수나 냉각 방식을 비워 두십시오.</translation>
    </message>
    <message>
        <source>The parcel of %1 is too small for %2; not even 1 MW fits with intake, generators and cooling.</source>
        <translation>%1 필지는 %2에 너무 작습니다. 수전설비, 발전기, 냉각까지 두면 1 MW도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The parcel of %1 is too small for %2; it fits at most about %3 MW here.</source>
        <translation>%1 필지는 %2에 너무 작습니다. 이곳에는 최대 약 %3 MW가 들어갑니다.</translation>
    </message>
    <message>
        <source>Its tokens cost the least of these layouts.</source>
        <translation>이 배치들 가운데 토큰 원가가 가장 낮습니다.</translation>
    </message>
    <message>
        <source>It takes the least land of these layouts.</source>
        <translation>이 배치들 가운데 부지를 가장 적게 씁니다.</translation>
    </message>
    <message>
        <source>It makes the most tokens of these layouts.</source>
        <translation>이 배치들 가운데 토큰을 가장 많이 만듭니다.</translation>
    </message>
    <message>
        <source>It has the lowest capex of these layouts.</source>
        <translation>이 배치들 가운데 투자비가 가장 낮습니다.</translation>
    </message>
    <message>
        <source>It stands between the others in cost and land.</source>
        <translation>비용과 부지 모두 다른 배치들의 중간입니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filling the parcel was cancelled.</source>
        <translation>필지 채우기를 취소했습니다.</translation>
    </message>
    <message>
        <source>No layout of %1 met every rule here: %2</source>
        <translation>여기서 모든 규칙을 만족하는 %1 배치를 찾지 못했습니다. %2</translation>
    </message>
    <message>
        <source>No layout of %1 came near enough to it here; leave the rack, the cooling or the redundancy open.</source>
        <translation>여기서 %1에 충분히 가까운 배치를 찾지 못했습니다. 랙, 냉각, 여유도 중 하나를 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1 lies more than 100 km from the plan&apos;s site; set the site&apos;s latitude and longitude, or import the boundary first.</source>
        <translation>%1은(는) 계획 부지에서 100 km 넘게 떨어져 있습니다. 부지의 위도와 경도를 입력하거나 경계를 먼저 가져오십시오.</translation>
    </message>
    <message>
        <source>%1 holds no lines to lie under the plan.</source>
        <translation>%1에는 배치도 밑에 깔 선이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has more than %2 points; cut out what you need.</source>
        <translation>%1의 점이 %2개를 넘습니다. 필요한 부분만 잘라 쓰십시오.</translation>
    </message>
    <message>
        <source>The bearings in %1 end %2 from where they began; check the last of them.</source>
        <translation>%1의 방위각이 시작점에서 %2 떨어진 곳에서 끝납니다. 마지막 값을 확인하십시오.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no bearing with a distance, such as &quot;N 45 30 E 120.5&quot; or &quot;az 135.5 120.5&quot;.</source>
        <translation>%2의 %1번째 줄은 &quot;N 45 30 E 120.5&quot;나 &quot;az 135.5 120.5&quot; 같은 방위와 거리가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is more than one parcel is filled with (%2 on %3 pairs of boards at 345 kV); fill several parcels.</source>
        <translation>%1은(는) 필지 하나에 채우는 한도(345 kV 배전반 %3쌍, %2)를 넘습니다. 여러 필지로 나누어 채우십시오.</translation>
    </message>
    <message>
        <source>The boundary in %1 encloses %2 km²; at most %3 are taken: check the unit of its numbers.</source>
        <translation>%1의 경계는 %2 km²를 둘러쌉니다. 최대 %3 km²까지 읽으니 수의 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 has latitude before longitude; GeoJSON has longitude first: export it again, or exchange them.</source>
        <translation>%1에는 위도가 경도보다 먼저 적혀 있습니다. GeoJSON은 경도가 먼저이니 다시 내보내거나 둘을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The bearings in %1 begin at no corner, so EPSG:%2 does not place them; give the first corner&apos;s x,y before them.</source>
        <translation>%1의 방위에는 시작 꼭짓점이 없어 EPSG:%2로도 위치를 알 수 없습니다. 첫 꼭짓점의 x,y를 앞에 적으십시오.</translation>
    </message>
    <message>
        <source>The corners in %1 lie outside of the area of EPSG:%2; name the system that they are in.</source>
        <translation>%1의 꼭짓점이 EPSG:%2의 구역 밖에 있습니다. 실제 좌표계를 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>GridImpact</name>
    <message>
        <source>The plan does not say.</source>
        <translation>계획에 없음.</translation>
    </message>
    <message>
        <source>unknown region</source>
        <translation>권역 미상</translation>
    </message>
    <message>
        <source>No review of KEPCO for the region is on record.</source>
        <translation>해당 권역의 한전 검토 결과 자료가 없습니다.</translation>
    </message>
    <message>
        <source>%1: KEPCO could supply %2 of what data centres asked for; its headroom of %3 is less than the contract.</source>
        <translation>%1: 데이터센터 신청 전력 중 공급 가능 비율 %2. 공급 여유 %3이(가) 계약전력보다 작습니다.</translation>
    </message>
    <message>
        <source>%1: KEPCO could supply %2 of what data centres asked for.</source>
        <translation>%1: 데이터센터 신청 전력 중 공급 가능 비율 %2.</translation>
    </message>
    <message>
        <source>The grid&apos;s highest load is %1; own plant and batteries lower it.</source>
        <translation>수전 최대전력 %1. 자가발전과 배터리로 낮아집니다.</translation>
    </message>
    <message>
        <source>%1 is in the capital region, where new lines are hardest to add.</source>
        <translation>%1은(는) 수도권으로 선로 증설이 가장 어렵습니다.</translation>
    </message>
    <message>
        <source>%1 is outside the capital region.</source>
        <translation>%1은(는) 비수도권입니다.</translation>
    </message>
    <message>
        <source>Passes on the plan: the intake has the voltage that its contract needs; KEPCO&apos;s study decides.</source>
        <translation>계획상 적합: 수전 전압이 계약전력에 맞습니다. 한전 검토로 확정됩니다.</translation>
    </message>
    <message>
        <source>Fails on the plan: the intake&apos;s voltage does not carry the contract.</source>
        <translation>계획상 부적합: 수전 전압이 계약전력에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The plan has no grid intake.</source>
        <translation>계획에 수전설비가 없습니다.</translation>
    </message>
    <message>
        <source>Contract %1 at %2; article 23 of KEPCO&apos;s supply terms asks for %3 at least.</source>
        <translation>계약전력 %1, 수전 전압 %2. 한전 기본공급약관 제23조 기준 %3 이상.</translation>
    </message>
    <message>
        <source>Own plant and contracts give %1 of the year&apos;s energy; %2 earn all points.</source>
        <translation>자가발전·계약이 연간 전력의 %1을(를) 공급. 만점 기준 %2.</translation>
    </message>
    <message>
        <source>There is no PUE yet.</source>
        <translation>아직 PUE가 없습니다.</translation>
    </message>
    <message>
        <source>PUE of the year %1.</source>
        <translation>연간 PUE %1.</translation>
    </message>
    <message>
        <source>There is no NPV yet.</source>
        <translation>아직 NPV가 없습니다.</translation>
    </message>
    <message>
        <source>NPV of the project %1.</source>
        <translation>사업 NPV %1.</translation>
    </message>
    <message>
        <source>Property tax of %1 a year stays in the municipality.</source>
        <translation>연 재산세 %1이(가) 지방세수가 됩니다.</translation>
    </message>
    <message>
        <source>Revenue less operating cost: %1 a year.</source>
        <translation>매출에서 운영비를 뺀 금액: 연 %1.</translation>
    </message>
    <message>
        <source>%1 employees on the site.</source>
        <translation>부지 상주 인력 %1명.</translation>
    </message>
    <message>
        <source>The region&apos;s self-sufficiency is not on record.</source>
        <translation>권역 전력자립도 자료가 없습니다.</translation>
    </message>
    <message>
        <source>%1 makes %2 of the power that it uses.</source>
        <translation>%1의 전력자립도 %2.</translation>
    </message>
    <message>
        <source>The act wants large loads outside the capital region.</source>
        <translation>법은 대규모 부하의 비수도권 입지를 유도합니다.</translation>
    </message>
    <message>
        <source>The site is outside the capital region, as the act wants.</source>
        <translation>법의 취지대로 비수도권 입지입니다.</translation>
    </message>
    <message>
        <source>A load in the capital region concentrates demand.</source>
        <translation>수도권 부하는 수요를 집중시킵니다.</translation>
    </message>
    <message>
        <source>A load in %1 disperses demand.</source>
        <translation>%1 부하는 수요를 분산시킵니다.</translation>
    </message>
    <message>
        <source>Fuel cells of %1 on the site: %2 of the year&apos;s energy.</source>
        <translation>부지 내 연료전지 %1: 연간 전력의 %2.</translation>
    </message>
    <message>
        <source>A solar field of %1: %2 of the year&apos;s energy.</source>
        <translation>태양광 %1: 연간 전력의 %2.</translation>
    </message>
    <message>
        <source>A power purchase agreement for %1 of the year&apos;s energy; its extra cost is that of a year.</source>
        <translation>연간 전력의 %1을(를) PPA로 조달. 비용은 1년 추가분.</translation>
    </message>
    <message>
        <source>Offer KEPCO %1 of land for grid equipment.</source>
        <translation>전력설비 부지 %1을(를) 한전에 제공.</translation>
    </message>
    <message>
        <source>%1 more employees; a year&apos;s cost.</source>
        <translation>인력 %1명 증원. 비용은 1년분.</translation>
    </message>
    <message>
        <source>Take power at %1.</source>
        <translation>%1로 수전.</translation>
    </message>
</context>
<context>
    <name>HeldElsewhere</name>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2의 %1(프로세스 %3)</translation>
    </message>
</context>
<context>
    <name>Hour</name>
    <message>
        <source>a public holiday</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>평일</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>여름철</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>겨울철</translation>
    </message>
    <message>
        <source>spring or autumn</source>
        <translation>봄·가을철</translation>
    </message>
    <message>
        <source>off-peak load</source>
        <translation>경부하</translation>
    </message>
    <message>
        <source>mid-peak load</source>
        <translation>중간부하</translation>
    </message>
    <message>
        <source>peak load</source>
        <translation>최대부하</translation>
    </message>
    <message>
        <source>The grid sells at %1: an energy charge of %2 on %3, with what the tariff adds to each kWh.</source>
        <translation>계통 전력 단가는 %1입니다: %3 전력량요금 %2에 kWh당 부가 항목을 더한 값입니다.</translation>
    </message>
    <message>
        <source>The grid sells at %1: an energy charge of %2 (%3, %4, %5), climate and fuel charges of %6, and the power fund of %7.</source>
        <translation>계통 전력 단가는 %1입니다: 전력량요금 %2(%3, %4, %5), 기후환경·연료비조정 요금 %6, 전력산업기반기금 %7.</translation>
    </message>
    <message>
        <source>What else runs costs less for a further kWh, so the grid serves the last one.</source>
        <translation>가동 중인 다른 전원의 추가 발전 단가가 더 낮아 마지막 1 kWh는 계통이 공급합니다.</translation>
    </message>
    <message>
        <source>%1 serves the last kWh, at %2 of fuel and upkeep: the dearest source still needed.</source>
        <translation>마지막 1 kWh는 %1이(가) 연료·유지비 %2로 공급합니다. 필요한 전원 가운데 가장 비쌉니다.</translation>
    </message>
    <message>
        <source>The battery gives %1 that it bought in cheaper hours.</source>
        <translation>배터리가 저렴한 시간에 충전한 전력 %1을(를) 방전합니다.</translation>
    </message>
    <message>
        <source>The battery takes %1 for a dearer hour.</source>
        <translation>배터리가 비싼 시간을 위해 %1을(를) 충전합니다.</translation>
    </message>
    <message>
        <source>The hour counts for the billing demand; the contract is %1.</source>
        <translation>요금적용전력 산정 대상 시간입니다. 계약전력은 %1입니다.</translation>
    </message>
    <message>
        <source>The hour does not count for the billing demand.</source>
        <translation>요금적용전력 산정 대상이 아닌 시간입니다.</translation>
    </message>
</context>
<context>
    <name>HourStack</name>
    <message>
        <source>Grid</source>
        <translation>계통</translation>
    </message>
    <message>
        <source>Power purchase agreement</source>
        <translation>전력구매계약(PPA)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>수요반응</translation>
    </message>
    <message>
        <source>Load that stops by its worth</source>
        <translation>가치에 따라 멈추는 부하</translation>
    </message>
    <message>
        <source>Absorption chillers</source>
        <translation>흡수식 냉동기</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 cannot be read; check the name and the permissions.</source>
        <translation>%1을(를) 읽을 수 없습니다. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is none of the maps read here: Shapefile, GeoPackage, KML, KMZ, DXF and GeoJSON files; export it as one of them.</source>
        <translation>%1은(는) 읽을 수 있는 지도(Shapefile, GeoPackage, KML, KMZ, DXF, GeoJSON)가 아닙니다. 그중 하나로 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 256 MB or 1,000 files; unpack it and cut out what you need.</source>
        <translation>%1의 압축을 풀면 256 MB 또는 파일 1,000개를 넘습니다. 압축을 풀어 필요한 부분만 잘라 쓰십시오.</translation>
    </message>
    <message>
        <source>The coordinate system %2 of %1 is not known; name it, such as EPSG:5186.</source>
        <translation>%1의 좌표계 %2을(를) 알 수 없습니다. EPSG:5186처럼 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 has points that lie outside of its coordinate system %2; name the system that it is in.</source>
        <translation>%1에 좌표계 %2의 범위를 벗어난 점이 있습니다. 실제 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>The layers of %1 have different coordinate systems; name the layer that you need.</source>
        <translation>%1의 레이어마다 좌표계가 다릅니다. 필요한 레이어를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 holds more points than are taken (200,000 of a background, 20 million of a file); cut out what you need.</source>
        <translation>%1의 점이 너무 많습니다(배경 20만 개, 파일 2천만 개까지). 필요한 부분만 잘라 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 holds no closed boundary; draw one round the land, or take the file as a background.</source>
        <translation>%1에는 닫힌 경계가 없습니다. 땅을 둘러 경계를 그리거나 배경으로 가져오십시오.</translation>
    </message>
    <message>
        <source>Nothing in %1 is called %2; look at the list of its parcels.</source>
        <translation>%1에는 %2(이)라는 것이 없습니다. 필지 목록을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 takes more than 1 GB of memory to read; cut out what you need.</source>
        <translation>%1을(를) 읽는 데 메모리가 1 GB 넘게 듭니다. 필요한 부분만 잘라 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged or not what its name says; export it again.</source>
        <translation>%1은(는) 손상되었거나 이름과 다른 파일입니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 needs the program tokenyard-import, which is not installed; export the parcel as GeoJSON.</source>
        <translation>%1을(를) 읽으려면 tokenyard-import 프로그램이 필요한데 설치되어 있지 않습니다. 필지를 GeoJSON으로 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 needs the program tokenyard-import, which cannot be started; install it anew.</source>
        <translation>%1을(를) 읽는 tokenyard-import 프로그램을 실행할 수 없습니다. 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Reading %1 took more than 1 GB of memory or five minutes, or the file is damaged; cut out what you need.</source>
        <translation>%1을(를) 읽는 데 메모리 1 GB나 5분을 넘겼거나 파일이 손상되었습니다. 필요한 부분만 잘라 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 says inches, as untouched templates of drawings do; its numbers are taken as metres: check the area.</source>
        <translation>%1에는 단위가 인치로 적혀 있으나 도면 서식의 초깃값인 경우가 많아 미터로 읽었습니다. 면적을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 says feet; its numbers are taken as metres: if they are feet, export it in metres.</source>
        <translation>%1에는 단위가 피트로 적혀 있으나 미터로 읽었습니다. 실제로 피트이면 미터로 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 names no unit; its numbers are taken as metres: check the area.</source>
        <translation>%1에 단위가 없어 미터로 읽었습니다. 면적을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 names a unit that maps do not have; its numbers are taken as metres: check the area.</source>
        <translation>%1의 단위는 지도에 쓰이지 않는 것이어서 미터로 읽었습니다. 면적을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a list of corners: it has no layers and no features to choose from.</source>
        <translation>%1은(는) 꼭짓점 목록이므로 고를 레이어나 객체가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>Throughput model error</source>
        <translation>처리량 모델의 오차</translation>
    </message>
    <message>
        <source>%1 of %2 × %3</source>
        <translation>%3 %2개의 %1</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be moved.</source>
        <translation>%1은(는) 수가 아니어서 바꿔 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no value &apos;%2&apos;; the nearest are %3.</source>
        <translation>%1에 값 &apos;%2&apos;이(가) 없습니다. 가장 가까운 것은 %3입니다.</translation>
    </message>
    <message>
        <source>There is no record &apos;%1&apos; of the kind %2; the nearest are %3.</source>
        <translation>%2 종류에 자료 &apos;%1&apos;이(가) 없습니다. 가장 가까운 것은 %3입니다.</translation>
    </message>
    <message>
        <source>The record %1 has no number &apos;%2&apos;; the nearest are %3.</source>
        <translation>자료 %1에 수치 &apos;%2&apos;이(가) 없습니다. 가장 가까운 것은 %3입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no value; write one such as supply.contract or tariffs:RECORD.fuel_charge.</source>
        <translation>&apos;%1&apos;은(는) 값의 주소가 아닙니다. supply.contract나 tariffs:자료.fuel_charge처럼 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1 is not JSON: look for a missing bracket, comma or quotation mark</source>
        <translation>%1번째 줄이 JSON 형식이 아님. 빠진 괄호, 쉼표, 따옴표를 확인하십시오</translation>
    </message>
    <message>
        <source>line %1 has a number beyond 1.8e308, which is more than a number can hold</source>
        <translation>%1번째 줄의 수가 표현 범위 1.8e308을 넘음</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>GPU hall</source>
        <translation>GPU 홀</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무동</translation>
    </message>
    <message>
        <source>Grid intake</source>
        <translation>수전설비</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>변압기</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>배전반</translation>
    </message>
    <message>
        <source>UPS room</source>
        <translation>UPS실</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>비상발전기</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>배터리(ESS)</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>연료전지</translation>
    </message>
    <message>
        <source>Chiller plant</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>드라이쿨러</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>냉각탑</translation>
    </message>
    <message>
        <source>CDU gallery</source>
        <translation>CDU실</translation>
    </message>
    <message>
        <source>Water tank</source>
        <translation>저수조</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>가스터빈</translation>
    </message>
    <message>
        <source>Small reactors</source>
        <translation>소형모듈원자로</translation>
    </message>
    <message>
        <source>Solar field</source>
        <translation>태양광 발전</translation>
    </message>
    <message>
        <source>Wind turbines</source>
        <translation>풍력 발전</translation>
    </message>
    <message>
        <source>Chilled-water tank</source>
        <translation>냉수 축열조</translation>
    </message>
    <message>
        <source>Transfer switch</source>
        <translation>절체 스위치</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Halls</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>Accelerators in all halls at full build.</source>
        <translation>최종 준공 시 모든 홀의 가속기 수입니다.</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 전력</translation>
    </message>
    <message>
        <source>Power at the rack inlets at full load, PSU and rack fans inside.</source>
        <translation>최대부하에서 랙 입력단의 전력입니다. 전원장치와 랙 팬을 포함합니다.</translation>
    </message>
    <message>
        <source>Σ halls: racks × rack power × power cap</source>
        <translation>Σ 홀: 랙 수 × 랙 전력 × 전력 제한</translation>
    </message>
    <message>
        <source>Facility peak</source>
        <translation>시설 최대전력</translation>
    </message>
    <message>
        <source>Greatest hourly power of the whole site, IT at full load.</source>
        <translation>IT 최대부하에서 부지 전체의 시간별 전력 중 최댓값입니다.</translation>
    </message>
    <message>
        <source>max over hours of IT + losses + cooling + lights</source>
        <translation>시간별 (IT + 손실 + 냉각 + 조명)의 최댓값</translation>
    </message>
    <message>
        <source>Grid peak</source>
        <translation>수전 최대전력</translation>
    </message>
    <message>
        <source>facility peak − own generation</source>
        <translation>시설 최대전력 − 자가발전</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>전력 사용량</translation>
    </message>
    <message>
        <source>Electricity that the site uses in the reference year.</source>
        <translation>기준 연도에 부지가 쓰는 전력량입니다.</translation>
    </message>
    <message>
        <source>Σ hours of facility power</source>
        <translation>Σ 시간별 시설 전력</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy of a year, metered at the utility boundary.</source>
        <translation>연간 IT 전력량 대비 시설 전력량입니다. 수전점 계량 기준입니다.</translation>
    </message>
    <message>
        <source>Σ facility energy / Σ IT energy</source>
        <translation>Σ 시설 전력량 / Σ IT 전력량</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water used over IT energy of a year.</source>
        <translation>연간 IT 전력량 대비 용수 사용량입니다.</translation>
    </message>
    <message>
        <source>Σ make-up water / Σ IT energy</source>
        <translation>Σ 보급수 / Σ IT 전력량</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>탄소 배출량</translation>
    </message>
    <message>
        <source>Location-based emissions of the electricity of a year.</source>
        <translation>연간 전력 사용에 따른 지역 기준 배출량입니다.</translation>
    </message>
    <message>
        <source>grid energy × grid factor + own fuel</source>
        <translation>계통 전력량 × 배출계수 + 자가발전 연료</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>토큰 처리량</translation>
    </message>
    <message>
        <source>Σ halls: GPUs × tokens/s per GPU at the service level</source>
        <translation>Σ 홀: GPU 수 × 서비스 수준에서 GPU당 토큰/s</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>연간 토큰</translation>
    </message>
    <message>
        <source>tokens/s × 31,536,000 s × utilisation × availability</source>
        <translation>토큰/s × 31,536,000 s × 이용률 × 가용률</translation>
    </message>
    <message>
        <source>Tokens per joule</source>
        <translation>J당 토큰</translation>
    </message>
    <message>
        <source>Output tokens of a year over facility energy of a year.</source>
        <translation>연간 시설 전력량 대비 연간 출력 토큰 수입니다.</translation>
    </message>
    <message>
        <source>tokens a year / facility energy</source>
        <translation>연간 토큰 / 시설 전력량</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>설비투자비</translation>
    </message>
    <message>
        <source>All phases with land and IT; without refresh, interest and VAT.</source>
        <translation>토지와 IT를 포함한 모든 단계의 합입니다. 교체, 이자, 부가가치세는 뺍니다.</translation>
    </message>
    <message>
        <source>Σ items: quantity × unit price</source>
        <translation>Σ 항목: 수량 × 단가</translation>
    </message>
    <message>
        <source>Capex per watt</source>
        <translation>W당 설비투자비</translation>
    </message>
    <message>
        <source>Capex over IT power.</source>
        <translation>IT 전력 대비 설비투자비입니다.</translation>
    </message>
    <message>
        <source>capex / IT power</source>
        <translation>설비투자비 / IT 전력</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>현금 운영비</translation>
    </message>
    <message>
        <source>Electricity, own fuel, water, staff, maintenance, network, software, insurance, property tax; no rent, depreciation, interest or income tax.</source>
        <translation>전기요금, 자가발전 연료, 용수, 인건비, 유지보수, 네트워크, 소프트웨어, 보험, 재산세의 합입니다. 임차료, 감가상각비, 이자, 법인세는 뺍니다.</translation>
    </message>
    <message>
        <source>E + own fuel + water + staff + maintenance + …</source>
        <translation>E + 자가발전 연료 + 용수 + 인건비 + 유지보수 + …</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Σ months of the bill</source>
        <translation>Σ 월별 전기요금</translation>
    </message>
    <message>
        <source>Electricity share, cash opex</source>
        <translation>전력비 비중(현금 운영비)</translation>
    </message>
    <message>
        <source>Electricity over cash opex.</source>
        <translation>현금 운영비 대비 전기요금입니다.</translation>
    </message>
    <message>
        <source>E / O</source>
        <translation>E / O</translation>
    </message>
    <message>
        <source>Electricity share, with rent</source>
        <translation>전력비 비중(임차료 포함)</translation>
    </message>
    <message>
        <source>Electricity over cash opex and rent.</source>
        <translation>현금 운영비와 임차료의 합 대비 전기요금입니다.</translation>
    </message>
    <message>
        <source>E / (O + R)</source>
        <translation>E / (O + R)</translation>
    </message>
    <message>
        <source>Electricity share, with depreciation</source>
        <translation>전력비 비중(감가상각 포함)</translation>
    </message>
    <message>
        <source>Electricity over cash opex, rent and depreciation.</source>
        <translation>현금 운영비, 임차료, 감가상각비의 합 대비 전기요금입니다.</translation>
    </message>
    <message>
        <source>E / (O + R + D)</source>
        <translation>E / (O + R + D)</translation>
    </message>
    <message>
        <source>Electricity share, levelised</source>
        <translation>전력비 비중(균등화)</translation>
    </message>
    <message>
        <source>Present value of electricity over that of all costs, real cost of capital, from first energisation.</source>
        <translation>모든 비용의 현재가치 대비 전기요금의 현재가치입니다. 실질 자본비용, 최초 수전 개시 시점 기준입니다.</translation>
    </message>
    <message>
        <source>PV(E) / PV(O + R + capex + refresh − residual)</source>
        <translation>PV(E) / PV(O + R + 설비투자비 + 교체 − 잔존가치)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>균등화 원가</translation>
    </message>
    <message>
        <source>Levelised cost of a million output tokens, real, before tax.</source>
        <translation>출력 토큰 100만 개의 균등화 원가입니다(실질, 세전).</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>AI yield</source>
        <translation>전력량당 매출</translation>
    </message>
    <message>
        <source>Revenue over facility energy.</source>
        <translation>시설 전력량 대비 매출입니다.</translation>
    </message>
    <message>
        <source>revenue / facility kWh</source>
        <translation>매출 / 시설 kWh</translation>
    </message>
    <message>
        <source>Yield per GPU-hour</source>
        <translation>GPU 시간당 매출</translation>
    </message>
    <message>
        <source>revenue / (GPUs × 8,760 h)</source>
        <translation>매출 / (GPU 수 × 8,760 h)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>순현재가치</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>내부수익률</translation>
    </message>
    <message>
        <source>Internal rate of return, nominal, unlevered, after tax.</source>
        <translation>명목, 무차입, 세후 내부수익률(IRR)입니다.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>투자회수기간</translation>
    </message>
    <message>
        <source>Years from first spend until the cumulated cash flow turns positive, undiscounted.</source>
        <translation>첫 지출부터 누적 현금흐름이 양수가 될 때까지의 연수입니다. 할인하지 않습니다.</translation>
    </message>
    <message>
        <source>first t with Σ cash flow ≥ 0</source>
        <translation>Σ 현금흐름 ≥ 0이 되는 첫 t</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용률</translation>
    </message>
    <message>
        <source>Share of GPU-hours with power, cooling and a healthy node.</source>
        <translation>전력, 냉각, 노드가 모두 정상인 GPU 시간의 비율입니다.</translation>
    </message>
    <message>
        <source>power × cooling × node health</source>
        <translation>전력 × 냉각 × 노드 정상률</translation>
    </message>
    <message>
        <source>Greatest hourly power drawn from the grid, IT at full load: the utilisation does not move it.</source>
        <translation>IT 전부하 기준 계통 수전의 시간 최대 전력. 이용률과 무관함.</translation>
    </message>
    <message>
        <source>Σ halls: racks × GPUs per rack</source>
        <translation>Σ 홀: 랙 수 × 랙당 GPU 수</translation>
    </message>
    <message>
        <source>Output tokens per second at full build, at the service level, before utilisation.</source>
        <translation>최종 준공 시 서비스 수준을 지키는 초당 출력 토큰 수입니다. 이용률 적용 전입니다.</translation>
    </message>
    <message>
        <source>Grid bill of the reference year without VAT: energy, demand, excess, climate, fuel, fund.</source>
        <translation>기준 연도의 전기요금(부가가치세 제외)입니다: 전력량요금, 기본요금, 초과사용부가금, 기후환경요금, 연료비조정요금, 기금.</translation>
    </message>
    <message>
        <source>Output tokens that the plan sells in a year at full build; what tenants make on racks of their own is theirs.</source>
        <translation>전체 준공 후 1년에 판매하는 출력 토큰. 임차인이 자기 랙에서 만든 것은 제외합니다.</translation>
    </message>
    <message>
        <source>PV(O + R + capex + refresh − residual − what is let) / PV(output tokens / 10⁶)</source>
        <translation>PV(O + R + 투자비 + 교체 − 잔존가치 − 임대 수입) / PV(출력 토큰 / 10⁶)</translation>
    </message>
    <message>
        <source>Output, input and cached input tokens sold, GPU-hours and space let, of a year at full build at the prices of their dates.</source>
        <translation>전체 준공 후 1년의 출력·입력·캐시 입력 토큰 판매와 GPU 시간·상면 임대 수입. 각 기준일의 단가로 계산합니다.</translation>
    </message>
    <message>
        <source>Σ services: tokens × prices + Σ halls let: rent + electricity passed on</source>
        <translation>Σ 서비스: 토큰 × 단가 + Σ 임대 홀: 임대료 + 전가한 전기요금</translation>
    </message>
    <message>
        <source>Revenue over the hours of all GPUs in the halls, a tenant&apos;s too.</source>
        <translation>매출을 모든 홀의 GPU 시간(임차인 소유 포함)으로 나눈 값.</translation>
    </message>
    <message>
        <source>Payback for good</source>
        <translation>최종 회수 기간</translation>
    </message>
    <message>
        <source>Years from first spend until the cumulated cash flow turns positive for the last time, after every refresh.</source>
        <translation>첫 지출부터 모든 장비 교체를 지나 누적 현금흐름이 마지막으로 양(+)으로 돌아서기까지의 연수.</translation>
    </message>
    <message>
        <source>last t at which Σ cash flow turns ≥ 0</source>
        <translation>Σ 현금흐름이 마지막으로 ≥ 0으로 돌아서는 t</translation>
    </message>
    <message>
        <source>Cost, nominal</source>
        <translation>명목 원가</translation>
    </message>
    <message>
        <source>Price of a million output tokens that, held in money of the day, pays all costs at the nominal rate; before tax.</source>
        <translation>경상가격으로 일정하게 유지할 때 명목 할인율로 모든 비용을 회수하는 출력 토큰 100만 개의 가격. 세전.</translation>
    </message>
    <message>
        <source>PV nominal (O + R + capex + refresh − residual) / PV(output tokens / 10⁶)</source>
        <translation>명목 PV(O + R + 투자비 + 교체 − 잔존) / PV(출력 토큰 / 10⁶)</translation>
    </message>
    <message>
        <source>Equity IRR</source>
        <translation>자기자본 IRR</translation>
    </message>
    <message>
        <source>Internal rate of return of the owners&apos; money, nominal, after debt and tax.</source>
        <translation>출자자 자금의 내부수익률. 명목, 부채 상환과 세금 차감 후.</translation>
    </message>
    <message>
        <source>Least DSCR</source>
        <translation>최저 DSCR</translation>
    </message>
    <message>
        <source>min over years of (revenue − O − R − tax) / (interest + principal)</source>
        <translation>(매출 − O − R − 세금) / (이자 + 원금)의 연도별 최솟값</translation>
    </message>
    <message>
        <source>Mean DSCR</source>
        <translation>평균 DSCR</translation>
    </message>
    <message>
        <source>Mean of the years of repayment.</source>
        <translation>상환 연도의 평균.</translation>
    </message>
    <message>
        <source>mean over years of (revenue − O − R − tax) / (interest + principal)</source>
        <translation>(매출 − O − R − 세금) / (이자 + 원금)의 연도별 평균</translation>
    </message>
    <message>
        <source>LLCR</source>
        <translation>LLCR</translation>
    </message>
    <message>
        <source>Present value of the cash before debt over the loan&apos;s life, over the debt at its start.</source>
        <translation>대출 기간 원리금 상환 전 현금의 현재가치를 최초 차입금으로 나눈 값.</translation>
    </message>
    <message>
        <source>PV(cash before debt) / debt, at the loan&apos;s rate</source>
        <translation>PV(원리금 상환 전 현금) / 차입금, 대출 금리 기준</translation>
    </message>
    <message>
        <source>Net present value at the end of the price year, nominal, unlevered, after tax.</source>
        <translation>가격 기준 연도 말의 순현재가치입니다. 명목, 무차입, 세후 기준입니다.</translation>
    </message>
    <message>
        <source>Σ cash flow of the month / (1 + r)^(k/12), k months from the end of the price year</source>
        <translation>Σ 월별 현금흐름 / (1 + r)^(k/12), k는 가격 기준 연도 말부터의 개월 수</translation>
    </message>
    <message>
        <source>r a year at which NPV = 0</source>
        <translation>NPV = 0이 되는 연이율 r</translation>
    </message>
    <message>
        <source>r a year at which Σ equity cash flow of the month / (1 + r)^(k/12) = 0</source>
        <translation>Σ 월별 자기자본 현금흐름 / (1 + r)^(k/12) = 0이 되는 연이율 r</translation>
    </message>
    <message>
        <source>Least cash before debt over debt service of a year of repayment.</source>
        <translation>상환 연도 가운데 원리금 상환 전 현금 대 원리금의 최저 비율.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>%1 US$ by GPU-hour, all hours let (%2).</source>
        <translation>GPU-시간당 미화 %1달러, 전 시간 임대 기준(%2).</translation>
    </message>
    <message>
        <source>No rent of this accelerator is among the market anchors.</source>
        <translation>이 가속기의 임대료 자료가 없습니다.</translation>
    </message>
    <message>
        <source>The plan makes no tokens by which it could be priced.</source>
        <translation>계획이 토큰을 만들지 않아 값을 매길 수 없습니다.</translation>
    </message>
    <message>
        <source>%1, as the planner states.</source>
        <translation>%1, 계획자 기재.</translation>
    </message>
    <message>
        <source>No price by the token is published; state one to see its value here.</source>
        <translation>공표된 토큰 단가가 없습니다. 값을 적으면 가치가 나옵니다.</translation>
    </message>
    <message>
        <source>%1 US$ by million output tokens (%2), at as many tokens as the plan makes; another model makes more or fewer.</source>
        <translation>출력 백만 토큰당 미화 %1달러(%2), 계획의 토큰 수 기준이며 모델에 따라 달라집니다.</translation>
    </message>
    <message>
        <source>%1 has no price, so its part of the mix has no value: %2</source>
        <translation>%1의 단가가 없어 구성의 가치를 알 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The shares come to more than the whole; lower one of them.</source>
        <translation>비율의 합이 100 %를 넘습니다. 하나를 낮추십시오.</translation>
    </message>
    <message>
        <source>There is no step &apos;%1&apos; on the ladder; the nearest is &apos;%2&apos;.</source>
        <translation>사다리에 &apos;%1&apos; 단계가 없습니다. 가장 가까운 것은 &apos;%2&apos;입니다.</translation>
    </message>
    <message>
        <source>The share of &apos;%1&apos; must be a number from 0 to 100, in percent; write it as %1=20.</source>
        <translation>&apos;%1&apos;의 비율은 0~100 사이의 %여야 합니다. %1=20처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The price of &apos;%1&apos; must be a number from 0 to 1,000,000,000 won per million tokens; write it as %1=50000.</source>
        <translation>&apos;%1&apos;의 단가는 백만 토큰당 0원에서 1,000,000,000원 사이의 수여야 합니다. %1=50000처럼 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>Halls</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Electrical plant</source>
        <translation>전기 설비</translation>
    </message>
    <message>
        <source>Cooling and pipes</source>
        <translation>냉각 설비와 배관</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>광케이블</translation>
    </message>
    <message>
        <source>Site and roads</source>
        <translation>부지와 도로</translation>
    </message>
    <message>
        <source>Labels and dimensions</source>
        <translation>표기와 치수</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>전기</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>통신</translation>
    </message>
    <message>
        <source>Civil</source>
        <translation>토목</translation>
    </message>
    <message>
        <source>Plant without notes</source>
        <translation>표기 없는 설비</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>of %1 kinds</source>
        <translation>%1종</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/년</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>%1 대비 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>계약 %1</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>opex with rent</source>
        <translation>운영비+임차료</translation>
    </message>
    <message>
        <source>opex with depreciation</source>
        <translation>운영비+임차료+감가상각비</translation>
    </message>
    <message>
        <source>levelised cost</source>
        <translation>균등화 원가</translation>
    </message>
    <message>
        <source>cash opex</source>
        <translation>현금 운영비</translation>
    </message>
    <message>
        <source>Electricity share</source>
        <translation>전력비 비중</translation>
    </message>
    <message>
        <source>P10 to P90: %1 to %2; the bar spans 40 % of the base value to either side</source>
        <translation>P10 ~ P90: %1 ~ %2. 막대의 폭은 기준값의 ±40 %입니다</translation>
    </message>
    <message>
        <source>P50: %1, of %2 samples</source>
        <translation>P50: %1 (표본 %2개)</translation>
    </message>
    <message>
        <source>Below the hurdle rate of %1 in %2 of the samples</source>
        <translation>표본의 %2에서 요구수익률 %1에 못 미침</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>99 % of requests</source>
        <translation>요청의 99 %</translation>
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
        <translation>프리픽스 캐시 %1 → %2</translation>
    </message>
    <message>
        <source>KV cache in FP4</source>
        <translation>KV 캐시 FP4</translation>
    </message>
    <message>
        <source>Power cap %1 → %2 of the rating</source>
        <translation>전력 상한 정격의 %1 → %2</translation>
    </message>
    <message>
        <source>TPOT limit %1 → %2</source>
        <translation>TPOT 한도 %1 → %2</translation>
    </message>
    <message>
        <source>Cap %1 → %2</source>
        <translation>전력 상한 %1 → %2</translation>
    </message>
    <message>
        <source>TTFT limit %1 → %2</source>
        <translation>TTFT 한도 %1 → %2</translation>
    </message>
</context>
<context>
    <name>LoadFlow</name>
    <message>
        <source>Bus %1 has a figure that is no number.</source>
        <translation>모선 %1에 수가 아닌 값이 있습니다.</translation>
    </message>
    <message>
        <source>A generator stands at bus %1, which the grid does not have.</source>
        <translation>발전기가 계통에 없는 모선 %1에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>The generator at bus %1 has a figure that is no number.</source>
        <translation>모선 %1의 발전기에 수가 아닌 값이 있습니다.</translation>
    </message>
    <message>
        <source>The generator at bus %1 holds no voltage above zero.</source>
        <translation>모선 %1의 발전기가 유지할 전압은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The branch from bus %1 to bus %2 ends at bus %3, which the grid does not have.</source>
        <translation>모선 %1–%2 선로의 끝인 모선 %3이 계통에 없습니다.</translation>
    </message>
    <message>
        <source>A branch begins and ends at bus %1.</source>
        <translation>선로의 양 끝이 모두 모선 %1입니다.</translation>
    </message>
    <message>
        <source>The branch from bus %1 to bus %2 has a figure that is no number or out of range.</source>
        <translation>모선 %1–%2 선로에 수가 아니거나 범위를 벗어난 값이 있습니다.</translation>
    </message>
    <message>
        <source>The branch from bus %1 to bus %2 has no impedance; make its two buses one.</source>
        <translation>모선 %1–%2 선로의 임피던스가 0입니다. 두 모선을 하나로 합치십시오.</translation>
    </message>
    <message>
        <source>The base power must be above zero.</source>
        <translation>기준 용량은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Bus %1 stands twice in the grid.</source>
        <translation>계통에 모선 %1이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The load flow does not converge in %1 iterations around bus %2: the load is beyond what the lines can carry, or a figure of the grid is wrong.</source>
        <translation>조류계산이 모선 %2 부근에서 %1회 반복으로 수렴하지 않습니다. 부하가 선로의 송전 한계를 넘거나 계통 값이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The island of %1 buses around bus %2 has no source, so it has no voltage.</source>
        <translation>모선 %2 부근의 모선 %1개로 된 고립 계통에 전원이 없어 전압이 없습니다.</translation>
    </message>
    <message>
        <source>The sources at bus %1 and bus %2 stand %3 degrees apart without load: against each other they would short-circuit. Give both the same angle, or the transformers between them the shift that they have.</source>
        <translation>모선 %1과 모선 %2의 전원이 무부하에서 %3도 어긋나 있습니다. 서로 맞서면 단락이 됩니다. 두 전원의 위상각을 같게 하거나, 그 사이 변압기에 실제 위상 변위를 입력하십시오.</translation>
    </message>
    <message>
        <source>The %1 buses around bus %2 are joined across one another by so many branches that the load flow is not computed: no plant is fed like that. Remove feeds that repeat a way.</source>
        <translation>모선 %2 주변의 모선 %1개가 너무 많은 선로로 서로 얽혀 있어 조류를 계산하지 않습니다. 실제 설비는 이렇게 공급하지 않습니다. 같은 경로를 되풀이하는 선로를 지우십시오.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo %1 cannot be read: %2. Choose another file.</source>
        <translation>로고 %1을(를) 읽을 수 없습니다: %2. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 10 MB. Save it smaller.</source>
        <translation>로고 %1이(가) 10 MB보다 큽니다. 더 작게 저장하십시오.</translation>
    </message>
    <message>
        <source>The logo %1 is no picture that can be taken. Save it as PNG or JPEG.</source>
        <translation>로고 %1은(는) 쓸 수 있는 그림이 아닙니다. PNG나 JPEG로 저장하십시오.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 20,000 pixels. Save it smaller.</source>
        <translation>로고 %1이(가) 20,000픽셀보다 큽니다. 더 작게 저장하십시오.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read as a picture: %2. Choose another file.</source>
        <translation>로고 %1을(를) 그림으로 읽을 수 없습니다: %2. 다른 파일을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>LossDiagram</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MapDifference</name>
    <message>
        <source>another route or end</source>
        <translation>경로 또는 끝점이 다름</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>running: %1 GPUs, %2 → %3 GPUs, %4</source>
        <translation>가동: GPU %1장, %2 → GPU %3장, %4</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>Internal rate of return</source>
        <translation>내부수익률</translation>
    </message>
    <message>
        <source>Revenue per GPU-hour</source>
        <translation>GPU 시간당 매출</translation>
    </message>
    <message>
        <source>Capex per W of IT</source>
        <translation>IT 1 W당 투자비</translation>
    </message>
    <message>
        <source>Capex without IT per W of IT</source>
        <translation>IT를 제외한 IT 1 W당 투자비</translation>
    </message>
    <message>
        <source>Opex without energy per kW of IT and year</source>
        <translation>에너지를 제외한 IT 1 kW당 연간 운영비</translation>
    </message>
    <message>
        <source>Rent of a GPU and hour</source>
        <translation>GPU 시간당 임대료</translation>
    </message>
    <message>
        <source>Rent of a kW and month</source>
        <translation>kW당 월 임대료</translation>
    </message>
    <message>
        <source>Revenue per MW of site power and year</source>
        <translation>부지 전력 1 MW당 연간 매출</translation>
    </message>
    <message>
        <source>%1 in every hour: the plan&apos;s market price</source>
        <translation>모든 시간 %1(계획의 시장가격)</translation>
    </message>
    <message>
        <source>the hourly prices of the plan&apos;s tariff</source>
        <translation>계획 요금제의 시간별 가격</translation>
    </message>
    <message>
        <source>%1 on the mean, the hours as in the record %2</source>
        <translation>평균 %1, 시간별 형태는 %2 레코드를 따름</translation>
    </message>
</context>
<context>
    <name>Matpower</name>
    <message>
        <source>The file has no matrix &quot;%1&quot;, so it is no MATPOWER case of version 2.</source>
        <translation>파일에 행렬 &quot;%1&quot;이 없어 MATPOWER 버전 2 사례가 아닙니다.</translation>
    </message>
    <message>
        <source>The matrix &quot;%1&quot; in line %2 has %3 columns; it needs %4.</source>
        <translation>%2행의 행렬 &quot;%1&quot;은 열이 %3개입니다. %4개가 필요합니다.</translation>
    </message>
    <message>
        <source>Line %1 holds an infinite number where a finite one is needed.</source>
        <translation>%1행: 유한한 수가 필요한 곳에 무한대가 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: a bus number must be a whole number from 1.</source>
        <translation>%1행: 모선 번호는 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The case is of version %1; version 2 is read.</source>
        <translation>사례가 버전 %1입니다. 버전 2만 읽습니다.</translation>
    </message>
    <message>
        <source>The file gives no baseMVA above zero.</source>
        <translation>파일에 0보다 큰 baseMVA가 없습니다.</translation>
    </message>
    <message>
        <source>The case has no bus.</source>
        <translation>사례에 모선이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: bus %2 stands twice in the case.</source>
        <translation>%1행: 모선 %2가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: the type of a bus must be 1, 2, 3 or 4.</source>
        <translation>%1행: 모선 종류는 1, 2, 3, 4 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Line %1: the generator stands at bus %2, which the case does not have.</source>
        <translation>%1행: 발전기가 연결된 모선 %2가 사례에 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: the voltage that the generator holds must be above zero.</source>
        <translation>%1행: 발전기가 유지할 전압은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Line %1: the branch ends at bus %2, which the case does not have.</source>
        <translation>%1행: 선로 끝의 모선 %2가 사례에 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: the branch begins and ends at the same bus.</source>
        <translation>%1행: 선로의 양 끝이 같은 모선입니다.</translation>
    </message>
    <message>
        <source>Line %1: the branch has no impedance.</source>
        <translation>%1행: 선로의 임피던스가 0입니다.</translation>
    </message>
    <message>
        <source>Line %1: the ratio of the branch is below zero.</source>
        <translation>%1행: 선로의 변압비가 0보다 작습니다.</translation>
    </message>
    <message>
        <source>The case has no slack bus with a generator in service, so it has no voltage to hold to.</source>
        <translation>사례에 운전 중인 발전기가 있는 기준 모선이 없어 기준 전압이 없습니다.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no number.</source>
        <translation>%1행: &quot;%2&quot;은(는) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1 holds a number that is too large or too small.</source>
        <translation>%1행: 너무 크거나 작은 수가 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 holds &quot;%2&quot; where a number should stand.</source>
        <translation>%1행: 수가 있어야 할 곳에 &quot;%2&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 holds &quot;%2&quot; behind a number; only plain numbers are read.</source>
        <translation>%1행: 수 뒤에 &quot;%2&quot;이(가) 있습니다. 단순한 수만 읽습니다.</translation>
    </message>
    <message>
        <source>Line %1: the row does not have as many numbers as the first row of its matrix.</source>
        <translation>%1행: 수의 개수가 행렬의 첫 행과 다릅니다.</translation>
    </message>
    <message>
        <source>Line %1: the matrix has more rows than are read.</source>
        <translation>%1행: 행렬의 행이 읽을 수 있는 수보다 많습니다.</translation>
    </message>
    <message>
        <source>Line %1: the row has more numbers than are read.</source>
        <translation>%1행: 한 행의 수가 읽을 수 있는 개수보다 많습니다.</translation>
    </message>
    <message>
        <source>The matrix that begins in line %1 does not end.</source>
        <translation>%1행에서 시작한 행렬이 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Line %1 gives &quot;%2&quot; a second time.</source>
        <translation>%1행: &quot;%2&quot;이(가) 두 번째로 나옵니다.</translation>
    </message>
    <message>
        <source>Line %1 computes &quot;%2&quot;; only plain numbers in brackets are read.</source>
        <translation>%1행: &quot;%2&quot;을(를) 계산식으로 지정합니다. 대괄호 안의 단순한 수만 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>Tuned, as published</source>
        <translation>공개 결과처럼 최적화됨</translation>
    </message>
    <message>
        <source>Out of the box</source>
        <translation>설치 직후</translation>
    </message>
    <message>
        <source>First weeks</source>
        <translation>출시 첫 몇 주</translation>
    </message>
</context>
<context>
    <name>MeasuredMarks</name>
    <message>
        <source>1 measured run</source>
        <translation>공개 실측 1건</translation>
    </message>
    <message>
        <source>%1 measured runs</source>
        <translation>공개 실측 %1건</translation>
    </message>
    <message>
        <source>lengths within a factor of %1</source>
        <translation>입출력 길이 %1배 이내</translation>
    </message>
    <message>
        <source>%1, separate pools: %2</source>
        <translation>%1, P/D 분리: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 beyond the axes</source>
        <translation>축 범위 밖 %1건</translation>
    </message>
</context>
<context>
    <name>MeasuredRun</name>
    <message>
        <source>separate prefill and decode pools</source>
        <translation>프리필·디코드 분리</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>프리필·디코드 통합</translation>
    </message>
    <message>
        <source>%1, %2 GPUs, %3 at once</source>
        <translation>%1, GPU %2개, 동시 %3건</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>입력 %1·출력 %2토큰</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>tokens/s per GPU</source>
        <translation>GPU당 토큰/s</translation>
    </message>
    <message>
        <source>tokens/s per user</source>
        <translation>사용자당 토큰/s</translation>
    </message>
    <message>
        <source>time per token, ms</source>
        <translation>토큰당 시간, ms</translation>
    </message>
    <message>
        <source>time to first token, ms</source>
        <translation>첫 토큰 시간, ms</translation>
    </message>
    <message>
        <source>Predicted by a fit that had not seen the run.</source>
        <translation>이 실측을 쓰지 않은 보정으로 예측.</translation>
    </message>
    <message>
        <source>Marks: published runs with input and output tokens within a factor of %1.</source>
        <translation>표식: 입력·출력 토큰이 각각 %1배 이내인 공개 실측.</translation>
    </message>
    <message>
        <source>%1 in / %2 out (%3)</source>
        <translation>입력 %1·출력 %2(%3건)</translation>
    </message>
    <message>
        <source>No published run within a factor of %1 of these lengths; the nearest (runs): %2.</source>
        <translation>입출력 길이 %1배 이내의 공개 실측 없음. 가까운 길이: %2.</translation>
    </message>
    <message>
        <source>No published run of this model family on %1 in %2; there are some in %3.</source>
        <translation>%1의 이 모델 계열 공개 실측 중 %2는 없음(%3는 있음).</translation>
    </message>
    <message>
        <source>No published run of this model family on %1; there are some on %2.</source>
        <translation>%1에서 이 모델 계열의 공개 실측 없음. 있는 가속기: %2.</translation>
    </message>
    <message>
        <source>There is no published run of this model family: the curve is an extrapolation.</source>
        <translation>이 모델 계열의 공개 실측 없음: 곡선은 외삽.</translation>
    </message>
</context>
<context>
    <name>Mix</name>
    <message>
        <source>A battery of %1 pays: it lowers the demand charge and buys in cheap hours.</source>
        <translation>%1 배터리는 경제성이 있습니다. 기본요금을 낮추고 싼 시간에 충전합니다.</translation>
    </message>
    <message>
        <source>A battery does not pay: the demand charge and the spread of prices save less than its %1 a kWh of size and year.</source>
        <translation>배터리는 경제성이 없습니다. 기본요금과 시간대 차익이 용량 1 kWh당 연 %1보다 작습니다.</translation>
    </message>
    <message>
        <source>The grid serves what is left at %1.</source>
        <translation>나머지는 계통이 %1에 공급합니다.</translation>
    </message>
    <message>
        <source>%1 of it are cheaper in the hours that they serve: %2, the grid with its demand charge %3.</source>
        <translation>%1 규모가 공급 시간대에 더 쌉니다. %2, 계통은 기본요금 포함 %3.</translation>
    </message>
    <message>
        <source>Not built: its power costs %1 and saves less beside the rest of the mix, for it lowers no demand charge; the grid&apos;s energy alone is %2 on the mean.</source>
        <translation>설치하지 않음: 발전단가 %1. 기본요금을 낮추지 못해 나머지 구성과 함께하면 절감액이 더 작습니다. 계통 전력량요금 평균 %2.</translation>
    </message>
    <message>
        <source>Not built: the least load of one unit is more than the site&apos;s load.</source>
        <translation>설치하지 않음: 1기의 최소부하가 부지 부하보다 큽니다.</translation>
    </message>
    <message>
        <source>Not built: serving all that it can it costs %1, the grid with its demand charge %2.</source>
        <translation>설치하지 않음: 최대로 공급해도 %1, 계통은 기본요금 포함 %2.</translation>
    </message>
    <message>
        <source>Own power is to serve %1 of the load; the mix serves %2.</source>
        <translation>자가발전으로 부하의 %1을(를) 공급해야 합니다. 이 조합은 %2을(를) 공급합니다.</translation>
    </message>
    <message>
        <source>At most %1 may be emitted a year; the mix emits %2.</source>
        <translation>연간 배출 한도는 %1. 이 조합은 %2을(를) 배출합니다.</translation>
    </message>
    <message>
        <source>At most %1 of land; the mix takes %2.</source>
        <translation>부지 한도는 %1. 이 조합은 %2을(를) 차지합니다.</translation>
    </message>
    <message>
        <source>At most %1 may be spent; the mix costs %2.</source>
        <translation>투자 한도는 %1. 이 조합의 비용은 %2입니다.</translation>
    </message>
    <message>
        <source>Up to %1 of the load is shed, where a kWh costs more than it is worth: %2.</source>
        <translation>전력 단가가 학습 가치(%2)보다 비싼 시간에 부하를 최대 %1까지 줄입니다.</translation>
    </message>
    <message>
        <source>Nothing is shed: no hour&apos;s power costs more than it is worth.</source>
        <translation>부하를 줄이지 않음: 전력 단가가 그 가치보다 비싼 시간이 없습니다.</translation>
    </message>
    <message>
        <source>The loss of the largest unit that runs is covered in every hour.</source>
        <translation>모든 시간에 운전 중인 최대 단위기의 탈락을 감당합니다.</translation>
    </message>
    <message>
        <source>In %1 hours of the year the loss of the largest unit leaves up to %2 without power.</source>
        <translation>연 %1시간은 최대 단위기가 탈락하면 최대 %2의 전력이 부족합니다.</translation>
    </message>
    <message>
        <source>%1: arrives %2 months after it is ordered, which is too late.</source>
        <translation>%1: 발주 후 %2개월에 도착하므로 너무 늦습니다.</translation>
    </message>
    <message>
        <source>%1: left out, for the site leaves no land for it, or one unit is more than it may be.</source>
        <translation>%1: 부지에 남은 땅이 없거나 한 대가 허용 용량보다 커서 제외했습니다.</translation>
    </message>
    <message>
        <source>Heat of own plant makes up to %1 of cold and saves the halls&apos; chillers %2 a year, at %3 for each kWh saved.</source>
        <translation>자가발전 열로 최대 %1의 냉열을 만들어 홀 냉동기 전력을 연간 %2 줄이며, 절감 1 kWh당 비용은 %3입니다.</translation>
    </message>
    <message>
        <source>Not built: %1 a year for each kW of cold is more than its heat would save, or no plant makes heat.</source>
        <translation>설치하지 않음: 냉열 1 kW당 연간 비용 %1이 열로 줄일 금액보다 크거나 열을 내는 설비가 없습니다.</translation>
    </message>
    <message>
        <source>The mix is the grid alone: there is nothing to put on the map.</source>
        <translation>최적 구성은 계통 전력뿐이라 배치도에 놓을 설비가 없습니다.</translation>
    </message>
    <message>
        <source>Ordered in January of the price year, part of it arrives in %1, after the year %2 that was served; it is put down without a date.</source>
        <translation>가격 기준 연도 1월에 발주하면 일부는 계산 대상 연도 %2년 이후인 %1에 도착하므로, 도착일 없이 배치했습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Put the mix on the map</source>
        <translation>최적 구성을 배치도에 추가</translation>
    </message>
    <message>
        <source>%1 of it at %2 for each kWh: more than the grid with its demand charge on the mean (%3); built for hours that are dearer, or for a limit.</source>
        <translation>%1, kWh당 %2: 기본요금을 포함한 계통 평균(%3)보다 비싸며, 더 비싼 시간대나 제약을 지키려고 설치합니다.</translation>
    </message>
    <message>
        <source>It stands: %1 a year at %2 for each kWh; what it cost to build is spent either way.</source>
        <translation>이미 있는 설비입니다. 연 %1, kWh당 %2이며, 건설비는 어느 쪽이든 이미 들었습니다.</translation>
    </message>
    <message>
        <source>It stands, and with this mix it does not run.</source>
        <translation>이미 있는 설비이며, 이 조합에서는 가동하지 않습니다.</translation>
    </message>
    <message>
        <source>Plant is recovered over its own life here, and within the plan&apos;s %1 years in the cost of a token: so reckoned a kWh costs %2 and not %3, without the mix %4.</source>
        <translation>여기서는 설비비를 설비 수명에 걸쳐 회수하지만 토큰 원가는 계획 기간 %1년 안에 회수합니다. 그렇게 계산한 단가는 %2(설비 수명 기준 %3)이고, 이 조합이 없을 때는 %4입니다.</translation>
    </message>
    <message>
        <source>The plan has it: %1 a year at %2 for each kWh.</source>
        <translation>계획에 이미 있습니다. 연 %1, kWh당 %2입니다.</translation>
    </message>
    <message>
        <source>Plant is recovered over its own life here, and within the plan&apos;s %1 years in the cost of a token: so reckoned a kWh costs %2 and not %3, more than without the mix (%4), and at today&apos;s prices of power a token costs more with it.</source>
        <translation>여기서는 설비비를 설비 수명에 걸쳐 회수하지만 토큰 원가는 계획 기간 %1년 안에 회수합니다. 그렇게 계산한 단가는 %2(설비 수명 기준 %3)로, 이 조합이 없을 때(%4)보다 비싸, 지금의 전력 단가로는 토큰 원가가 오릅니다.</translation>
    </message>
    <message>
        <source>%1: no more than %2 finds room inside the boundary; for more, widen it or buy the power by contract.</source>
        <translation>%1: 경계 안에는 %2까지만 놓을 수 있습니다. 더 쓰려면 경계를 넓히거나 전력을 계약으로 사십시오.</translation>
    </message>
    <message>
        <source>%1: finds no room inside the boundary.</source>
        <translation>%1: 경계 안에 놓을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>%1: left out, for the plan gives its fuel no price.</source>
        <translation>%1: 계획에 연료값이 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>%1: no size was found that has room inside the boundary; what has none is left out on the map.</source>
        <translation>%1: 부지 경계 안에 들어가는 규모를 찾지 못했습니다. 자리가 없는 분량은 지도에 놓이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1일 전</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>tn KRW</source>
        <translation>조 원</translation>
    </message>
    <message>
        <source>+ rent</source>
        <translation>+ 임차료</translation>
    </message>
    <message>
        <source>+ depreciation</source>
        <translation>+ 감가상각비</translation>
    </message>
    <message>
        <source>Levelised,
with cost of capital</source>
        <translation>균등화,
자본비용 포함</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>현금 운영비</translation>
    </message>
    <message>
        <source>What share of the cost is electricity? It depends on what you divide by.</source>
        <translation>전력비 비중은 얼마인가? 무엇으로 나누는지에 달려 있습니다.</translation>
    </message>
    <message>
        <source>Electricity is %1 a year in every bar. Only the denominator grows.</source>
        <translation>모든 막대에서 전기요금은 연간 %1로 같고, 분모만 커집니다.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>연간 %1</translation>
    </message>
    <message>
        <source>What stands between the four shares?</source>
        <translation>네 비중의 차이는 무엇인가?</translation>
    </message>
    <message>
        <source>What each denominator adds to the one before, a year.</source>
        <translation>각 분모가 앞의 분모에 더하는 연간 금액입니다.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Other cash opex</source>
        <translation>기타 현금 운영비</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>임차료</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>감가상각비</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>자본비용</translation>
    </message>
    <message>
        <source>Where does the capex go?</source>
        <translation>설비투자비는 어디에 쓰이는가?</translation>
    </message>
    <message>
        <source>%1, all phases, by group; share of the whole.</source>
        <translation>%1, 모든 단계, 부문별. 전체 대비 비중입니다.</translation>
    </message>
    <message>
        <source>When is the money back? After %1 years.</source>
        <translation>투자금은 언제 회수되는가? %1년 뒤입니다.</translation>
    </message>
    <message>
        <source>When is the money back? Not within the horizon.</source>
        <translation>투자금은 언제 회수되는가? 분석 기간 안에는 회수되지 않습니다.</translation>
    </message>
    <message>
        <source>%1, nominal, after tax: each year as a bar, cumulated as a line.</source>
        <translation>%1, 명목, 세후: 막대는 연도별, 선은 누적입니다.</translation>
    </message>
    <message>
        <source>DSCR (dashed)</source>
        <translation>DSCR(점선)</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>%1</source>
        <translation>%2</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>in the folder &apos;%1&apos; it is protected against changes. Give it another name, or lift the protection</source>
        <translation>‘%1’ 폴더의 이 파일은 쓰기 금지되어 있습니다. 다른 이름을 쓰거나 쓰기 금지를 푸십시오</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; takes no files from you. Choose another folder, or ask its owner for the right to write there</source>
        <translation>‘%1’ 폴더에 쓸 권한이 없습니다. 다른 폴더를 고르거나 폴더 소유자에게 쓰기 권한을 요청하십시오</translation>
    </message>
    <message>
        <source>there is no folder &apos;%1&apos;. Make it first, or choose another folder</source>
        <translation>‘%1’ 폴더가 없습니다. 먼저 만들거나 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file and no folder. Choose another folder</source>
        <translation>‘%1’은 폴더가 아니라 파일입니다. 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>the disk of the folder &apos;%1&apos; is read-only. Choose another folder</source>
        <translation>‘%1’ 폴더의 디스크는 읽기 전용입니다. 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>the disk of the folder &apos;%1&apos; has no room. Free some, or choose a folder on another disk</source>
        <translation>‘%1’ 폴더의 디스크에 남은 공간이 없습니다. 공간을 비우거나 다른 디스크의 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>the system allows no file so large in the folder &apos;%1&apos;. Choose a folder on another disk</source>
        <translation>시스템이 ‘%1’ 폴더에 이만한 크기의 파일을 허용하지 않습니다. 다른 디스크의 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>in the folder &apos;%1&apos; a folder has this name. Give the file another name</source>
        <translation>‘%1’ 폴더에 같은 이름의 폴더가 있습니다. 파일에 다른 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>in the folder &apos;%1&apos; a file has this name. Choose another</source>
        <translation>‘%1’ 폴더에 같은 이름의 파일이 있습니다. 다른 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>the name is too long for the folder &apos;%1&apos;. Give a shorter one</source>
        <translation>‘%1’ 폴더에 쓰기에는 이름이 너무 깁니다. 더 짧은 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>nobody reads from this pipe in the folder &apos;%1&apos;. Start its reader first, or name a file</source>
        <translation>‘%1’ 폴더의 이 파이프를 읽는 프로그램이 없습니다. 먼저 읽는 프로그램을 시작하거나 파일 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>%2 (folder &apos;%1&apos;). Choose another folder or name</source>
        <translation>%2(‘%1’ 폴더). 다른 폴더나 이름을 고르십시오</translation>
    </message>
    <message>
        <source>the system does not say why (folder &apos;%1&apos;). Choose another folder or name</source>
        <translation>시스템이 이유를 알려 주지 않습니다(‘%1’ 폴더). 다른 폴더나 이름을 고르십시오</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>‘%1’ 파일을 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>OwnRows</name>
    <message>
        <source>The file lacks the columns %1.</source>
        <translation>파일에 다음 열이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 중단했습니다.</translation>
    </message>
    <message>
        <source>None of the %1 rows can be used; the first, in line %2: %3</source>
        <translation>%1개 행 가운데 쓸 수 있는 행이 없습니다. 첫 행(%2번째 줄): %3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Power and cooling</source>
        <translation>전력·냉각</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간별</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>토큰 처리량</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>원가·재무</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>수요</translation>
    </message>
    <message>
        <source>Single line</source>
        <translation>단선도</translation>
    </message>
    <message>
        <source>Cooling diagram</source>
        <translation>냉각 계통도</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>상정고장(N-1)</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <source>Halls</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Network rooms</source>
        <translation>네트워크실</translation>
    </message>
    <message>
        <source>Pumps and water treatment</source>
        <translation>펌프·수처리실</translation>
    </message>
    <message>
        <source>Staff, stores and dock</source>
        <translation>근무·창고·하역</translation>
    </message>
    <message>
        <source>Cores, ways, shafts and walls</source>
        <translation>코어·통로·샤프트·벽체</translation>
    </message>
    <message>
        <source>The site has no boundary; draw it first.</source>
        <translation>부지 경계가 없습니다. 먼저 경계를 그리십시오.</translation>
    </message>
    <message>
        <source>The rack or the space programme is missing from the records; choose a rack that the catalogue holds.</source>
        <translation>랙 또는 공간 계획 레코드가 없습니다. 카탈로그에 있는 랙을 고르십시오.</translation>
    </message>
    <message>
        <source>Floor of the building</source>
        <translation>건물 바닥 면적</translation>
    </message>
    <message>
        <source>Ground for building and yards</source>
        <translation>건물과 옥외 설비의 대지</translation>
    </message>
    <message>
        <source>Contract power</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>Medium-voltage rooms</source>
        <translation>특고압 배전실</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Supply and tariff</source>
        <translation>수전·요금제</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>원가</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>연결선</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>연결선</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>분석</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>The plan states no limit on the delivery of GPUs.</source>
        <translation>계획에 GPU 인도 한도가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The plan has no grid peak yet.</source>
        <translation>계획에 아직 수전 최대전력이 없습니다.</translation>
    </message>
    <message>
        <source>The grid peak is %1; %2 are contracted.</source>
        <translation>수전 최대전력은 %1, 계약전력은 %2입니다.</translation>
    </message>
    <message>
        <source>No cooling plant supplies a running hall.</source>
        <translation>가동 중인 홀에 냉각 설비가 이어져 있지 않습니다.</translation>
    </message>
    <message>
        <source>No UPS or transformer supplies a running hall.</source>
        <translation>가동 중인 홀에 UPS나 변압기가 이어져 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 usable.</source>
        <translation>%1: 필요 %2, 사용 가능 %3.</translation>
    </message>
    <message>
        <source>The plant takes no make-up water.</source>
        <translation>보급수를 쓰지 않는 설비입니다.</translation>
    </message>
    <message>
        <source>The plan states no limit on water: it has no tank.</source>
        <translation>저수조가 없어 계획에 용수 한도가 없습니다.</translation>
    </message>
    <message>
        <source>The day of most water takes %1; the tanks hold %2.</source>
        <translation>용수를 가장 많이 쓰는 날 %1이 들며 저수조 용량은 %2입니다.</translation>
    </message>
    <message>
        <source>The site has no boundary, so land is no limit.</source>
        <translation>부지 경계가 없어 부지는 제약이 아닙니다.</translation>
    </message>
    <message>
        <source>Buildings and yards take %1 of %2 that may be built on.</source>
        <translation>건물과 야드가 건축 가능 면적 %2 중 %1을 차지합니다.</translation>
    </message>
    <message>
        <source>In the poorest year the cash covers the debt service %1 times.</source>
        <translation>가장 어려운 해에 현금이 원리금 상환액의 %1배입니다.</translation>
    </message>
    <message>
        <source>There is no IRR to set against the hurdle of %1: %2</source>
        <translation>요구수익률 %1과 견줄 IRR이 없습니다: %2</translation>
    </message>
    <message>
        <source>The IRR is %1, the hurdle %2.</source>
        <translation>IRR은 %1, 요구수익률은 %2입니다.</translation>
    </message>
    <message>
        <source>No schedule of permits is known for the site.</source>
        <translation>부지의 인허가 일정을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Power is on by %1 (P50) after permits, works and deliveries, wanted for %2; the longest step is %3.</source>
        <translation>인허가, 공사, 납품을 거쳐 %1(P50)에 수전하며 계획 시점은 %2입니다. 가장 긴 절차는 %3입니다.</translation>
    </message>
    <message>
        <source>The plan has no NPV: %1</source>
        <translation>계획에 NPV가 없습니다: %1</translation>
    </message>
    <message>
        <source>No hall runs, so nothing can be added to it.</source>
        <translation>가동 중인 홀이 없어 더할 수 없습니다.</translation>
    </message>
    <message>
        <source>The plan with one more has no NPV.</source>
        <translation>하나를 더한 계획의 NPV가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of contract with the racks that it runs</source>
        <translation>계약전력 %1과 그 전력으로 돌리는 랙</translation>
    </message>
    <message>
        <source>one more unit in %1 with the racks that it carries</source>
        <translation>%1의 설비 1대와 그것이 감당하는 랙</translation>
    </message>
    <message>
        <source>%1 of ground at the price of the site, with the racks that stand on as much now</source>
        <translation>부지 단가의 땅 %1과 지금 그만한 땅에 선 만큼의 랙</translation>
    </message>
    <message>
        <source>%1 more in the tank; it keeps the plant running longer and makes no more tokens</source>
        <translation>저수조 %1 증설. 더 오래 버티지만 토큰은 늘지 않습니다</translation>
    </message>
    <message>
        <source>%1 of capital that wants no return</source>
        <translation>수익을 요구하지 않는 자본 %1</translation>
    </message>
    <message>
        <source>power one month earlier, as a twelfth of a year</source>
        <translation>수전 한 달 앞당김(1년분의 12분의 1)</translation>
    </message>
    <message>
        <source>Grid contract</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>Power plant</source>
        <translation>전력 설비</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>용수</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>GPU supply</source>
        <translation>GPU 공급</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>자금</translation>
    </message>
    <message>
        <source>Permits and grid date</source>
        <translation>인허가와 수전 시점</translation>
    </message>
</context>
<context>
    <name>Pillars</name>
    <message>
        <source>Serve a Korean model in one more service.</source>
        <translation>서비스 하나를 국산 모델로 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 of the tokens come from Korean models.</source>
        <translation>토큰의 %1가 국산 모델에서 나옵니다.</translation>
    </message>
    <message>
        <source>No service makes tokens with a model whose maker is known.</source>
        <translation>개발사가 알려진 모델로 토큰을 만드는 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>Make more tokens of each joule: newer racks, lower precision or a smaller model.</source>
        <translation>줄당 토큰을 늘리십시오: 새 랙, 낮은 정밀도, 작은 모델.</translation>
    </message>
    <message>
        <source>The site makes %1 of electricity.</source>
        <translation>이 부지는 전력당 %1를 만듭니다.</translation>
    </message>
    <message>
        <source>No target of GPUs is in the records.</source>
        <translation>자료에 GPU 목표가 없습니다.</translation>
    </message>
    <message>
        <source>%1 GPUs are %2 of the national target of %3; a fifth of it has all points.</source>
        <translation>GPU %1장은 국가 목표 %3장의 %2이며, 5분의 1이면 만점입니다.</translation>
    </message>
    <message>
        <source>Give one hall to a Korean accelerator.</source>
        <translation>홀 하나에 국산 가속기를 두십시오.</translation>
    </message>
    <message>
        <source>%1 of the accelerators are designed in Korea.</source>
        <translation>가속기의 %1가 국내 설계입니다.</translation>
    </message>
    <message>
        <source>No hall has accelerators whose maker is known.</source>
        <translation>제조사가 알려진 가속기를 둔 홀이 없습니다.</translation>
    </message>
    <message>
        <source>GPU-hours are available %1 of the time.</source>
        <translation>GPU 시간의 가용률은 %1입니다.</translation>
    </message>
    <message>
        <source>No review of the region&apos;s grid is in the records.</source>
        <translation>기록에 이 지역의 계통 검토가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of the data-centre load asked for in %2 was judged possible.</source>
        <translation>%2에서 신청된 데이터센터 부하의 %1가 공급 가능으로 판정되었습니다.</translation>
    </message>
    <message>
        <source>Order the main transformers before the grid impact assessment ends.</source>
        <translation>전력계통영향평가가 끝나기 전에 주변압기를 발주하십시오.</translation>
    </message>
    <message>
        <source>The plan has no phase with a date.</source>
        <translation>계획에 날짜가 있는 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Power comes %1 after the plan&apos;s date (P50, if the steps begin now); three years late have no points.</source>
        <translation>지금 착수하면 수전은 계획보다 %1 늦습니다(P50). 3년 늦으면 0점입니다.</translation>
    </message>
    <message>
        <source>Power comes before the plan&apos;s date (P50, if the steps begin now).</source>
        <translation>지금 착수하면 계획일 전에 수전합니다(P50).</translation>
    </message>
    <message>
        <source>The plan has %1 findings of severity error; ten have no points.</source>
        <translation>오류 등급 점검 사항이 %1건이며, 10건이면 0점입니다.</translation>
    </message>
    <message>
        <source>Draw own generation for a part of the load.</source>
        <translation>부하 일부를 자가발전으로 두십시오.</translation>
    </message>
    <message>
        <source>The study has no electricity use.</source>
        <translation>전력 사용량이 계산되지 않았습니다.</translation>
    </message>
    <message>
        <source>Own plant makes %1 of the electricity used.</source>
        <translation>사용 전력의 %1을 자가발전합니다.</translation>
    </message>
    <message>
        <source>Take warmer water to the racks, so that chillers run less.</source>
        <translation>공급 수온을 높여 냉동기 가동을 줄이십시오.</translation>
    </message>
    <message>
        <source>PUE is %1; 1.05 has all points, 1.6 none.</source>
        <translation>PUE는 %1입니다. 1.05면 만점, 1.6이면 0점입니다.</translation>
    </message>
    <message>
        <source>No record says how much of its electricity the region makes.</source>
        <translation>이 지역의 전력자립도 기록이 없습니다.</translation>
    </message>
    <message>
        <source>%1 makes %2 of the electricity it uses.</source>
        <translation>%1의 전력자립도는 %2입니다.</translation>
    </message>
    <message>
        <source>Buy power under a contract with a plant that emits less (PPA).</source>
        <translation>배출이 적은 발전소와 전력구매계약(PPA)을 맺으십시오.</translation>
    </message>
    <message>
        <source>The study has no emissions.</source>
        <translation>배출량이 계산되지 않았습니다.</translation>
    </message>
    <message>
        <source>A MWh used emits %1; 0.6 t have no points.</source>
        <translation>사용 전력의 배출계수는 %1이며, 0.6 t이면 0점입니다.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>State an answer with its source: %1</source>
        <translation>출처와 함께 답을 적으십시오: %1</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>부족한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Intelligence</source>
        <translation>지능</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>컴퓨팅</translation>
    </message>
    <message>
        <source>Physical execution</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>에너지</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>거버넌스</translation>
    </message>
    <message>
        <source>The study has no revenue, so the shares are those of a year&apos;s cost.</source>
        <translation>매출이 없어 연간 비용으로 비율을 냅니다.</translation>
    </message>
    <message>
        <source>Chips and machines</source>
        <translation>칩·장비</translation>
    </message>
    <message>
        <source>IT over its life in years, kept where the accelerators&apos; maker is at home.</source>
        <translation>IT 투자비를 수명으로 나눈 값이며, 가속기 제조사가 국내인 몫이 남습니다.</translation>
    </message>
    <message>
        <source>Buildings and plant</source>
        <translation>건물·설비</translation>
    </message>
    <message>
        <source>Over their lives in years; no record says who builds them, so the services&apos; statement counts.</source>
        <translation>수명으로 나눈 값이며, 시공사 기록이 없어 서비스에 적힌 국내 몫을 따릅니다.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Electricity and own fuel, bought in the site&apos;s country; imported fuel is not taken off.</source>
        <translation>부지가 있는 나라에서 산 전력과 연료이며, 수입 연료는 빼지 않았습니다.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>Staff, maintenance, water, insurance and rent, spent in the site&apos;s country.</source>
        <translation>부지가 있는 나라에서 쓰는 인건비·유지보수·용수·보험·임차료입니다.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>자본</translation>
    </message>
    <message>
        <source>What is left of the revenue; the plan does not say who owns the campus, so the services&apos; statement counts.</source>
        <translation>매출에서 남는 몫이며, 소유자가 적혀 있지 않아 서비스에 적힌 국내 몫을 따릅니다.</translation>
    </message>
    <message>
        <source>Fill the halls that the parcel and the contract still hold.</source>
        <translation>부지와 계약전력에 남은 홀을 채우십시오.</translation>
    </message>
    <message>
        <source>Add the redundancy that the cut sets name first.</source>
        <translation>단절집합이 먼저 가리키는 곳에 예비를 더하십시오.</translation>
    </message>
    <message>
        <source>Ask for a site where KEPCO judged supply possible.</source>
        <translation>한전이 공급 가능으로 판정한 부지를 찾으십시오.</translation>
    </message>
    <message>
        <source>Mend the errors among the findings.</source>
        <translation>점검 사항 중 오류를 고치십시오.</translation>
    </message>
    <message>
        <source>Move to a region that has power to spare.</source>
        <translation>전력이 남는 지역으로 옮기십시오.</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>X, to the right</source>
        <translation>X(오른쪽)</translation>
    </message>
    <message>
        <source>Y, downwards</source>
        <translation>Y(아래쪽)</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>%1 posts, %2 by MW of contract; one by MW has all points.</source>
        <translation>일자리 %1개, 계약전력 MW당 %2개. MW당 1개면 만점.</translation>
    </message>
    <message>
        <source>Add a team that builds models or services at the site.</source>
        <translation>현장에 모델·서비스 개발 조직을 두십시오.</translation>
    </message>
    <message>
        <source>Skilled staff of the region: %1.</source>
        <translation>지역 숙련 인력: %1.</translation>
    </message>
    <message>
        <source>How many trained people the region has is not known: looked for, and no source found.</source>
        <translation>지역의 숙련 인력 수는 찾아보았으나 출처가 없어 알 수 없습니다.</translation>
    </message>
    <message>
        <source>State with a source how many people the region&apos;s schools train.</source>
        <translation>지역 학교의 양성 인원을 출처와 함께 적으십시오.</translation>
    </message>
    <message>
        <source>Raise the return to what investors ask: price, utilisation, or cheaper power.</source>
        <translation>수익률을 투자자 기준까지 올리십시오: 가격, 이용률, 전기요금.</translation>
    </message>
    <message>
        <source>The project returns %1 a year; investors ask %2.</source>
        <translation>사업 수익률 연 %1, 투자자 요구 %2.</translation>
    </message>
    <message>
        <source>No credit for investment is claimed.</source>
        <translation>투자세액공제를 적용하지 않았습니다.</translation>
    </message>
    <message>
        <source>A credit for investment is claimed.</source>
        <translation>투자세액공제를 적용했습니다.</translation>
    </message>
    <message>
        <source>Claim the investment credit if the project qualifies.</source>
        <translation>요건이 되면 투자세액공제를 적용하십시오.</translation>
    </message>
    <message>
        <source>%1 of the revenue is earned in dollars; a half has all points.</source>
        <translation>매출의 %1가 달러입니다. 절반이면 만점.</translation>
    </message>
    <message>
        <source>Sell a part of the output abroad (finance.usd_revenue).</source>
        <translation>출력 일부를 해외에 파십시오(finance.usd_revenue).</translation>
    </message>
    <message>
        <source>%1 of the services state who asks for them.</source>
        <translation>서비스의 %1가 수요자를 밝혔습니다.</translation>
    </message>
    <message>
        <source>State the users of each service instead of a utilisation.</source>
        <translation>이용률 대신 서비스별 사용자를 적으십시오.</translation>
    </message>
    <message>
        <source>Find a price at which the output is worth more than it costs.</source>
        <translation>출력이 원가보다 값진 가격을 찾으십시오.</translation>
    </message>
    <message>
        <source>The output earns %1 times what it costs; 1.5 has all points, 0.5 none.</source>
        <translation>출력은 원가의 %1배를 법니다. 1.5배 만점, 0.5배 0점.</translation>
    </message>
    <message>
        <source>The study has no revenue or no cost of a token.</source>
        <translation>매출 또는 토큰 원가가 없습니다.</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>인재</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>인프라</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>자본</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Does the capital come from home?</source>
        <translation>자본이 국내에서 오는가?</translation>
    </message>
    <message>
        <source>The plan does not say who owns the campus, so what the services state counts.</source>
        <translation>캠퍼스 소유자가 계획에 없어 서비스의 기재를 따릅니다.</translation>
    </message>
    <message>
        <source>Of 100 won of value %1 stay at home; a subcontracting hub, with model, chips and capital from abroad, would keep %2 for its power and its work. %3 of the owners asked for sit abroad, of %4 nothing is stated.</source>
        <translation>가치 100원 중 %1원이 국내에 남습니다. 모델·칩·자본이 해외인 하청 기지라면 전력과 운영 몫 %2원만 남습니다. 확인한 소유 주체 가운데 %3곳은 해외이고 %4곳은 기재되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message>
        <source>Shared</source>
        <translation>공용</translation>
    </message>
    <message>
        <source>Separate if better</source>
        <translation>유리하면 분리</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>%1 draws %2 of its contract of %3.</source>
        <translation>%1은(는) 계약전력 %3 중 %2를 씁니다.</translation>
    </message>
    <message>
        <source>The campuses in %1 ask for %2 of the %3 that its substations have left.</source>
        <translation>%1의 캠퍼스는 변전소 공급 여유 %3 중 %2를 요구합니다.</translation>
    </message>
    <message>
        <source>The substations of %1 have nothing left.</source>
        <translation>%1의 변전소에는 공급 여유가 없습니다.</translation>
    </message>
    <message>
        <source>The fleet takes %1 of the %2 GPUs promised to the country.</source>
        <translation>보유 GPU %1장은 국내에 약속된 %2장의 일부입니다.</translation>
    </message>
    <message>
        <source>There is no campus &apos;%1&apos;; the nearest is &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; 캠퍼스가 없습니다. 가장 가까운 것은 &apos;%2&apos;입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no setting; write it as order=earliest.</source>
        <translation>&apos;%1&apos;은 설정이 아닙니다. order=earliest처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>No campus has GPUs, so nothing can be trained.</source>
        <translation>GPU가 있는 캠퍼스가 없어 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos; 모델이 없습니다. 가까운 것은 %2입니다.</translation>
    </message>
    <message>
        <source>every %1 steps, %2</source>
        <translation>%1 스텝마다, %2</translation>
    </message>
    <message>
        <source>every step, %1</source>
        <translation>매 스텝, %1</translation>
    </message>
    <message>
        <source>%1 on %2 GPUs: %3 in one place, %4 over %5 campuses that exchange every %6 steps over %7; %8 of the throughput is kept.</source>
        <translation>%1, GPU %2장: 한곳이면 %3, %5개 캠퍼스가 %6 스텝마다 %7로 교환하면 %4. 처리량의 %8가 유지됩니다.</translation>
    </message>
    <message>
        <source>With an exchange at every step %1 would be kept; whether the model learns as well with rare exchanges is measured up to 10 billion parameters only.</source>
        <translation>매 스텝 교환하면 %1가 유지됩니다. 드문 교환으로도 똑같이 학습되는지는 매개변수 100억 개까지만 측정되었습니다.</translation>
    </message>
    <message>
        <source>%1 GPUs of other kinds are left out: one run needs like machines.</source>
        <translation>다른 종류의 GPU %1장은 뺐습니다. 한 학습에는 같은 장비가 필요합니다.</translation>
    </message>
    <message>
        <source>Say how many GPUs the partner brings.</source>
        <translation>상대국이 내는 GPU 수를 적으십시오.</translation>
    </message>
    <message>
        <source>With %1: %2 instead of %3; %4 of the throughput is kept over %5 and %6 of cable.</source>
        <translation>%1와 함께: %3 대신 %2. %5, %6 케이블에서 처리량의 %4가 유지됩니다.</translation>
    </message>
    <message>
        <source>We bring %1 of the machines and %2 of the data, and pay %3.</source>
        <translation>우리는 장비의 %1, 데이터의 %2를 내고 비용의 %3를 부담합니다.</translation>
    </message>
    <message>
        <source>The partner alone holds the result: what we pay buys no model, which is a hub&apos;s work.</source>
        <translation>결과는 상대만 가집니다. 우리가 낸 돈으로 모델이 남지 않는 하청입니다.</translation>
    </message>
    <message>
        <source>We alone hold the result.</source>
        <translation>결과는 우리만 가집니다.</translation>
    </message>
    <message>
        <source>The result is published: both may use it, and so may all others.</source>
        <translation>결과를 공개합니다. 양쪽은 물론 누구나 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Both hold the result.</source>
        <translation>양쪽이 결과를 가집니다.</translation>
    </message>
    <message>
        <source>We pay more than our share of the machines; ask for the result alone or for a smaller share.</source>
        <translation>장비 몫보다 더 냅니다. 결과를 단독으로 갖거나 부담을 줄이십시오.</translation>
    </message>
    <message>
        <source>Most of the data is ours and leaves with the model.</source>
        <translation>데이터 대부분이 우리 것인데 모델과 함께 나갑니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>&apos;%1&apos;은 %2~%3의 수여야 합니다(&apos;%4&apos; 아님).</translation>
    </message>
    <message>
        <source>The order is one of given, earliest and cheapest, not &apos;%1&apos;.</source>
        <translation>순서는 given, earliest, cheapest 중 하나입니다(&apos;%1&apos; 아님).</translation>
    </message>
    <message>
        <source>Who holds the result is one of home, partner, both and open, not &apos;%1&apos;.</source>
        <translation>결과 보유자는 home, partner, both, open 중 하나입니다(&apos;%1&apos; 아님).</translation>
    </message>
    <message>
        <source>A portfolio has no setting &apos;%1&apos;.</source>
        <translation>포트폴리오에 &apos;%1&apos; 설정이 없습니다.</translation>
    </message>
    <message>
        <source>The portfolio reaches the %1 GPUs of %2: it has %3.</source>
        <translation>포트폴리오는 %2년 GPU %1장을 달성합니다: %3장.</translation>
    </message>
    <message>
        <source>By %2 the portfolio has %3 of the %1 GPUs (%4); %5 are missing.</source>
        <translation>%2년까지 GPU %1장 중 %3장(%4). %5장이 모자랍니다.</translation>
    </message>
    <message>
        <source>By rule: the phase with the earliest date first</source>
        <translation>규칙: 일정이 빠른 단계부터</translation>
    </message>
    <message>
        <source>By rule: the campus with the cheapest token first</source>
        <translation>규칙: 토큰 원가가 싼 캠퍼스부터</translation>
    </message>
    <message>
        <source>By hand: in the order of the list</source>
        <translation>직접: 목록 순서대로</translation>
    </message>
    <message>
        <source>GPU supply</source>
        <translation>GPU 공급</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>자금</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>계통 접속</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>No limit is known.</source>
        <translation>알려진 제약이 없습니다.</translation>
    </message>
    <message>
        <source>None of its halls runs, so it has no load, no tokens and no revenue.</source>
        <translation>가동하는 홀이 없어 부하, 토큰, 매출이 없습니다.</translation>
    </message>
    <message>
        <source>There are %1 campuses; write a place from 1 to %1.</source>
        <translation>캠퍼스는 %1곳입니다. 1부터 %1까지의 순서를 적으십시오.</translation>
    </message>
    <message>
        <source>It has no cash flow: %1</source>
        <translation>현금흐름이 없습니다. %1</translation>
    </message>
    <message>
        <source>In prices of %1; its NPV is brought from the end of %1 to the end of %2 at its own %3 a year, amounts at its inflation of %4.</source>
        <translation>%1년 가격입니다. 순현재가치는 %1년 말에서 %2년 말로 이 계획의 할인율 연 %3을(를) 적용해 옮기고, 금액에는 이 계획의 물가 상승률 %4을(를) 적용합니다.</translation>
    </message>
    <message>
        <source>Nominal money of each calendar year, the sum of the plans&apos; own cash flows; NPV at the end of %1, each plan at its own rate.</source>
        <translation>각 연도의 명목 금액으로, 계획별 현금흐름을 더한 것입니다. 순현재가치는 %1년 말 기준이며 계획마다 자체 할인율을 씁니다.</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>GPU %1장</translation>
    </message>
    <message>
        <source>%1: planned for %2, waits for room until %3.</source>
        <translation>%1: %2년 계획, 여유가 나는 %3년까지 기다립니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say how many kilometres of cable lie between the two (partner_km): without it no latency is known.</source>
        <translation>두 곳 사이 케이블 길이를 km로 정해 주십시오(partner_km). 길이가 없으면 지연을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: planned for %2; no year has room for any of it up to %3 years after the last planned phase.</source>
        <translation>%1: %2년 계획이나, 마지막 계획 단계 뒤 %3년까지 들어갈 여유가 있는 해가 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 a year, so it arrives in parts from %4 to %5 (%6).</source>
        <translation>%1: 연간 한도 %3에 %2이므로 %4년부터 %5년까지 나누어 들어옵니다(%6).</translation>
    </message>
    <message>
        <source>%1: planned for %2, arrives in parts from %3 to %4, as the years have room.</source>
        <translation>%1: %2년 계획이나 해마다 남은 여유만큼 %3년부터 %4년까지 나누어 들어옵니다.</translation>
    </message>
    <message>
        <source>In %1 the limit for a year binds first: %2. A phase arrives in parts, as each year has room for it, and counts with what has arrived; those behind it in the order wait.</source>
        <translation>%1년에 연간 한도가 처음 걸립니다: %2. 단계는 해마다 남은 여유만큼 나누어 들어오고 들어온 만큼만 셉니다. 순서상 뒤의 단계는 기다립니다.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 없어짐</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 추가됨</translation>
    </message>
    <message>
        <source>%1: records of the catalogue</source>
        <translation>%1: 카탈로그 레코드</translation>
    </message>
    <message>
        <source>The order of the campuses</source>
        <translation>캠퍼스의 순서</translation>
    </message>
    <message>
        <source>Limits, order of building or shared training</source>
        <translation>한도, 건설 순서 또는 공동 학습</translation>
    </message>
    <message>
        <source>Both hold the same campuses and settings.</source>
        <translation>양쪽의 캠퍼스와 설정이 같습니다.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 그 밖에 %1건</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: %2. It is opened here for reading; what you change can be saved under another name.</source>
        <translation>“%1”은(는) 다른 곳에서 쓰기용으로 열려 있습니다: %2. 여기서는 읽기용으로 엽니다. 바꾼 내용은 다른 이름으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Replacing would change in the file:
%1</source>
        <translation>덮어쓰면 파일에서 바뀌는 것:
%1</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program at %2, after it was opened here. Saving would replace that.</source>
        <translation>여기서 연 뒤 %2에 다른 창이나 프로그램이 “%1”을(를) 바꾸었습니다. 저장하면 그 내용을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>차이 보기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>바뀐 파일 열기</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: %2. Save it under another name, or close it there.</source>
        <translation>“%1”이(가) 다른 곳에서 쓰기용으로 열려 있습니다: %2. 다른 이름으로 저장하거나 그쪽에서 닫으십시오.</translation>
    </message>
    <message>
        <source>%1: only a part of it arrives in %2, as planned.</source>
        <translation>%1: 계획한 %2년에 일부만 들어옵니다.</translation>
    </message>
    <message>
        <source>%1 %2 of the phase (%3) finds no room within %4 years.</source>
        <translation>%1 단계의 %2(%3)는 %4년 안에 들어갈 여유가 없습니다.</translation>
    </message>
    <message>
        <source>%1 The limit of money holds the capex of what arrives in a year, in money of the price year; the cash paid in a year, in money of that year, may be more.</source>
        <translation>%1 금액 한도는 그해에 들어오는 설비의 투자비를 가격 기준 연도의 금액으로 제한합니다. 그해 금액으로 적은 현금 지출은 이보다 클 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PortfolioReport</name>
    <message>
        <source>abroad</source>
        <translation>해외</translation>
    </message>
    <message>
        <source>Campuses</source>
        <translation>캠퍼스</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>캠퍼스</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>First power</source>
        <translation>최초 수전</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>최대전력</translation>
    </message>
    <message>
        <source>Capex so far</source>
        <translation>누적 투자</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>물</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>탄소</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>제약</translation>
    </message>
    <message>
        <source>National targets</source>
        <translation>국가 목표</translation>
    </message>
    <message>
        <source>Yardsticks of other countries, dated</source>
        <translation>해외 비교(기준일 표시)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>This portfolio</source>
        <translation>이 포트폴리오</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>달성률</translation>
    </message>
    <message>
        <source>GPUs by 1,000 people</source>
        <translation>천 명당 GPU</translation>
    </message>
    <message>
        <source>Train in one place or in several?</source>
        <translation>한곳에서 학습할까, 나눠서 할까?</translation>
    </message>
    <message>
        <source>Training with %1</source>
        <translation>%1와 공동 학습</translation>
    </message>
    <message>
        <source>Brief for the ministry</source>
        <translation>부처 보고용 요약</translation>
    </message>
    <message>
        <source>%1 campuses more.</source>
        <translation>캠퍼스 %1곳 더 있음.</translation>
    </message>
    <message>
        <source>Portfolio of %1 campuses</source>
        <translation>캠퍼스 %1곳 포트폴리오</translation>
    </message>
    <message>
        <source>Portfolio of AI factories</source>
        <translation>AI 팩토리 포트폴리오</translation>
    </message>
    <message>
        <source>What binds, the tightest first</source>
        <translation>제약(빠듯한 순)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>제약</translation>
    </message>
    <message>
        <source>Candidate sites</source>
        <translation>후보지</translation>
    </message>
    <message>
        <source>Where to build</source>
        <translation>어디에 지을 것인가</translation>
    </message>
    <message>
        <source>Brief for the ministry: where to build</source>
        <translation>부처 보고용 요약: 어디에 지을 것인가</translation>
    </message>
    <message>
        <source>%1 leads %2 candidates with %3 of 100 points</source>
        <translation>후보 %2곳 중 %1이 100점 만점에 %3점으로 1위</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Price rule: %1. Unknown counts for nothing; it is not zero.</source>
        <translation>요금 규칙: %1. 모르는 것은 셈에 넣지 않으며 0이 아닙니다.</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>상위 후보</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>A star: the sum is incomplete, for &apos;%1&apos; has no such figure. %2</source>
        <translation>* 일부 합계: &apos;%1&apos;에는 이 수치가 없습니다. %2</translation>
    </message>
    <message>
        <source>Tokens sold</source>
        <translation>판매 토큰</translation>
    </message>
    <message>
        <source>Cash flow, nominal</source>
        <translation>현금흐름(명목)</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>운영비</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>법인세</translation>
    </message>
    <message>
        <source>Capex and refresh</source>
        <translation>투자·교체비</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <translation>잉여현금흐름</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>NPV at the end of %1</source>
        <translation>%1년 말 기준 순현재가치</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>자체 기준</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>포트폴리오 기준</translation>
    </message>
    <message>
        <source>All</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Sums of the campuses&apos; own studies and cash flows; peaks added as they are.</source>
        <translation>캠퍼스별 계산과 현금흐름의 합계이며, 최대전력은 그대로 더했습니다.</translation>
    </message>
    <message>
        <source>Cash flow, targets, limits and training</source>
        <translation>현금흐름, 목표, 한도, 학습</translation>
    </message>
    <message>
        <source>Of the phases in the years that the limits leave them; the campuses&apos; own figures are of the plans as they are dated.</source>
        <translation>한도에 따라 정해진 연도의 단계로 계산한 값이며, 캠퍼스 자체 수치는 계획에 적힌 날짜 기준입니다.</translation>
    </message>
    <message>
        <source>%1 more such notes stand in the full report.</source>
        <translation>이런 참고 사항 %1건이 전체 보고서에 더 있습니다.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>신규 반입</translation>
    </message>
    <message>
        <source>%1 The full report has %2 years more.</source>
        <translation>%1 나머지 %2개 연도는 전체 보고서에 있습니다.</translation>
    </message>
    <message>
        <source>By region, in the years of a change</source>
        <translation>지역별(바뀌는 해)</translation>
    </message>
    <message>
        <source>Tokens a full year</source>
        <translation>연간 토큰(1년 환산)</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>수전 개시분 투자비</translation>
    </message>
</context>
<context>
    <name>PpaKind</name>
    <message>
        <source>Delivered</source>
        <translation>실물 인도</translation>
    </message>
    <message>
        <source>Virtual: for differences</source>
        <translation>가상(차액정산)</translation>
    </message>
</context>
<context>
    <name>PpaShape</name>
    <message>
        <source>Flat</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>As the sun shines</source>
        <translation>태양광 발전량대로</translation>
    </message>
    <message>
        <source>As the wind blows</source>
        <translation>풍력 발전량대로</translation>
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
        <translation>기본</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>As typed</source>
        <translation>입력한 대로</translation>
    </message>
    <message>
        <source>Of the record</source>
        <translation>자료의 단가</translation>
    </message>
    <message>
        <source>One model at one host</source>
        <translation>한 사업자의 한 모델</translation>
    </message>
    <message>
        <source>Flagship tier</source>
        <translation>주력 등급</translation>
    </message>
    <message>
        <source>A fixed capability</source>
        <translation>고정된 성능</translation>
    </message>
</context>
<context>
    <name>PriceMap</name>
    <message>
        <source>When in the year is power dear?</source>
        <translation>연중 언제 전력이 비싼가?</translation>
    </message>
    <message>
        <source>Energy charge, a column a day, a row an hour: from %1 to %2.</source>
        <translation>전력량요금(열: 일, 행: 시각): %1~%2.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 objects</source>
        <translation>객체 %1개</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1, or “%2”</source>
        <translation>%1 또는 “%2”</translation>
    </message>
    <message>
        <source>%1 must be a whole number %2; the old value stays.</source>
        <translation>%1은(는) %2의 정수여야 합니다. 이전 값을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 must be %2; the old value stays.</source>
        <translation>%1은(는) %2이어야 합니다. 이전 값을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>부담 전력</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>부하율</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>유량</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>유속</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>압력 손실</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>모두 선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>올리기(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>내리기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>누르기</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>늘리기</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>줄이기</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>초점 두기</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>왼쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>오른쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>위로 스크롤</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>아래로 스크롤</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>동작을 실행합니다</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>값을 늘립니다</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>값을 줄입니다</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>메뉴를 엽니다</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>초점을 둡니다</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>상태를 바꿉니다</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>왼쪽으로 스크롤합니다</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>오른쪽으로 스크롤합니다</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>위로 스크롤합니다</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>아래로 스크롤합니다</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>이전 쪽으로 갑니다</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>다음 쪽으로 갑니다</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>선택 목록 열기</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>패널을 분리하거나 되돌립니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>패널을 닫습니다</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>선택(&amp;C)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>폴더 찾기</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>위치:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>파일 이름(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>파일 형식:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>폴더:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>상위 폴더</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>새 폴더 만들기</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>새 폴더(&amp;N)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>뒤로 이동</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>앞으로 이동</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>상위 폴더로 이동</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>새 폴더 만들기</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>목록 보기로 전환</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>자세히 보기로 전환</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>사이드바</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>위치와 책갈피 목록</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>최근 위치</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>숨김 파일 표시(&amp;H)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos;을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos;은(는) 쓰기가 금지되어 있습니다.
그래도 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>폴더를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 파일이 이미 있습니다.
바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
파일이 없습니다.
파일 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
폴더가 없습니다.
폴더 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>표시 </translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>수정한 날짜</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>내 컴퓨터</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>값 입력:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>자세히 보기...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>자세히 숨기기...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>모두 저장</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>모두 예(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>모두 아니요(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>여기로 스크롤</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>왼쪽 끝</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>맨 위</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>오른쪽 끝</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>맨 아래</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>왼쪽으로 한 쪽</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>위로 한 쪽</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>오른쪽으로 한 쪽</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>아래로 한 쪽</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>왼쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>위로 스크롤</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>오른쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>아래로 스크롤</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>왼쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>오른쪽으로 스크롤</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>링크 주소 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>racks</source>
        <translation>대(랙)</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>장</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>회선</translation>
    </message>
    <message>
        <source>KRW</source>
        <translation>원</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>대(랙)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>장</translation>
    </message>
    <message>
        <source>line</source>
        <translation>회선</translation>
    </message>
</context>
<context>
    <name>RampChart</name>
    <message>
        <source>reactors</source>
        <translation>원자로</translation>
    </message>
    <message>
        <source>gas turbines</source>
        <translation>가스터빈</translation>
    </message>
    <message>
        <source>fuel cells</source>
        <translation>연료전지</translation>
    </message>
    <message>
        <source>generators</source>
        <translation>발전기</translation>
    </message>
    <message>
        <source>wind</source>
        <translation>풍력</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>태양광</translation>
    </message>
    <message>
        <source>batteries</source>
        <translation>배터리</translation>
    </message>
    <message>
        <source>grid contract</source>
        <translation>계통 계약전력</translation>
    </message>
    <message>
        <source>Is there power when the halls stand?</source>
        <translation>홀이 설 때 전력이 있는가?</translation>
    </message>
    <message>
        <source>MW by month: what each source can give from its date on, stacked; the line is what the halls ask for whose GPUs stand. A contract comes over the grid.</source>
        <translation>월별 MW: 전원마다 들어온 뒤 낼 수 있는 전력을 쌓았습니다. 선은 GPU가 서 있는 홀이 필요로 하는 전력입니다. PPA는 계통을 거쳐 옵니다.</translation>
    </message>
    <message>
        <source>of it the power purchase agreement</source>
        <translation>그중 전력구매계약</translation>
    </message>
    <message>
        <source>GPUs by month: with power, and hatched without.</source>
        <translation>월별 GPU: 전력이 있는 것, 빗금은 없는 것.</translation>
    </message>
    <message>
        <source>%1 GPU-hours stand without power</source>
        <translation>%1 GPU-시간이 전력 없이 서 있습니다</translation>
    </message>
    <message>
        <source>in which they would make %1</source>
        <translation>그동안 만들었을 양은 %1</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>금액으로 %1</translation>
    </message>
    <message>
        <source>None stands without power.</source>
        <translation>전력 없이 선 GPU는 없습니다.</translation>
    </message>
    <message>
        <source>How many GPUs stand without power?</source>
        <translation>전력 없이 선 GPU는 얼마나 되는가?</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Everyone: the full report</source>
        <translation>모두: 전체 보고서</translation>
    </message>
    <message>
        <source>Investment committee</source>
        <translation>투자심의위원회</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>엔지니어</translation>
    </message>
    <message>
        <source>Ministry and local government</source>
        <translation>중앙부처·지방자치단체</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>대주단</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The cash flow never earns back what is spent, so there is no internal rate of return.</source>
        <translation>현금흐름이 지출을 끝내 회수하지 못해 내부수익률이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is spent, so there is no internal rate of return.</source>
        <translation>지출이 없어 내부수익률이 없습니다.</translation>
    </message>
    <message>
        <source>The cash flow changes its sign more than once, and more than one rate makes its value zero.</source>
        <translation>현금흐름의 부호가 두 번 이상 바뀌어 순현재가치를 0으로 하는 할인율이 둘 이상입니다.</translation>
    </message>
    <message>
        <source>The plan has no phase.</source>
        <translation>계획에 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The costs are not complete: a price or the bill is missing.</source>
        <translation>비용이 완전하지 않습니다. 단가나 전기요금이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>There is no revenue: no service runs on the plan&apos;s accelerators.</source>
        <translation>매출이 없습니다. 계획의 가속기에서 돌아가는 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>There are no racks in the plan.</source>
        <translation>계획에 랙이 없습니다.</translation>
    </message>
    <message>
        <source>The hourly year could not be computed: a hall, the weather or the cooling system is missing.</source>
        <translation>시간별 연간 계산을 할 수 없습니다. 홀, 기상 자료 또는 냉각 방식이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>There is no bill: the tariff or the load is missing.</source>
        <translation>전기요금을 계산할 수 없습니다. 요금제나 부하가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>No service runs on the plan&apos;s accelerators, or a figure of the accelerator or model is blank.</source>
        <translation>계획의 가속기에서 돌아가는 서비스가 없거나, 가속기·모델의 값이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The costs could not be computed: a price or the load is missing.</source>
        <translation>비용을 계산할 수 없습니다. 단가나 부하가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>There is no revenue: tokens or prices are missing.</source>
        <translation>매출이 없습니다. 토큰이나 가격이 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The cash flow has no rate at which its value is zero.</source>
        <translation>현금흐름의 순현재가치를 0으로 하는 할인율이 없습니다.</translation>
    </message>
    <message>
        <source>The cumulated cash flow stays negative over the horizon.</source>
        <translation>분석 기간 내내 누적 현금흐름이 음수입니다.</translation>
    </message>
    <message>
        <source>No hall runs: none has both power and cooling that its feeds lead to a source.</source>
        <translation>가동 중인 홀이 없습니다. 전력과 냉각이 모두 공급원까지 연결된 홀이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>The plan has no debt.</source>
        <translation>차입금이 없는 계획입니다.</translation>
    </message>
    <message>
        <source>The cash flow before debt is not positive, so there is no loan that it could serve.</source>
        <translation>원리금 상환 전 현금흐름이 양(+)이 아니어서 감당할 수 있는 대출이 없습니다.</translation>
    </message>
    <message>
        <source>No debt is drawn, or none of it is repaid within the horizon.</source>
        <translation>인출한 차입금이 없거나 분석 기간 안에 상환이 없습니다.</translation>
    </message>
    <message>
        <source>There is no revenue: the halls train for their owner.</source>
        <translation>수입이 없습니다: 홀이 소유자를 위해 학습합니다.</translation>
    </message>
    <message>
        <source>More comes in than is spent at every rate (a grant, or income before the spending), so there is no internal rate of return.</source>
        <translation>어떤 할인율에서도 들어오는 돈이 나가는 돈보다 많아(보조금, 지출에 앞선 수입 등) 내부수익률이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Records of the kind %1 cannot be one&apos;s own.</source>
        <translation>%1 종류의 레코드는 자체 레코드로 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no kind of record &apos;%1&apos;; the nearest is &apos;%2&apos;.</source>
        <translation>&apos;%1&apos;이라는 레코드 종류가 없습니다. 가장 비슷한 종류는 &apos;%2&apos;입니다.</translation>
    </message>
    <message>
        <source>A record of the file is no JSON object; see `catalogue KIND --json` for the form.</source>
        <translation>파일의 레코드가 JSON 객체가 아닙니다. 형식은 `catalogue KIND --json`을 보십시오.</translation>
    </message>
    <message>
        <source>A record cannot be read: %1.</source>
        <translation>레코드를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The record &apos;%1&apos; is in the file twice.</source>
        <translation>레코드 &apos;%1&apos;이(가) 파일에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The file is not a JSON object; see `catalogue KIND --json` for the form.</source>
        <translation>파일이 JSON 객체가 아닙니다. 형식은 `catalogue KIND --json`을 보십시오.</translation>
    </message>
    <message>
        <source>A file holds 1 to %1 records; this one has %2.</source>
        <translation>파일에는 레코드가 1~%1개 있어야 하는데 %2개가 있습니다.</translation>
    </message>
    <message>
        <source>%1 is needed in every record of this kind.</source>
        <translation>%1은(는) 이 종류의 모든 레코드에 필요합니다.</translation>
    </message>
    <message>
        <source>%1 does not lie between its low and its high.</source>
        <translation>%1이(가) 하한과 상한 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 needs a source: write where the value comes from.</source>
        <translation>%1에는 출처가 필요합니다. 값이 어디에서 왔는지 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has no value &apos;%2&apos;, which every record of the kind %3 has.</source>
        <translation>%1에 &apos;%2&apos; 값이 없습니다. %3 종류의 레코드에는 모두 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 has a value &apos;%2&apos; that its kind does not know; the nearest is &apos;%3&apos;.</source>
        <translation>%1에 이 종류가 모르는 값 &apos;%2&apos;이(가) 있습니다. 가장 비슷한 값은 &apos;%3&apos;입니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be words.</source>
        <translation>%1: &apos;%2&apos;은(는) 문자여야 합니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; names the record &apos;%3&apos;, which does not exist.</source>
        <translation>%1: &apos;%2&apos;이(가) 가리키는 레코드 &apos;%3&apos;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be a number.</source>
        <translation>%1: &apos;%2&apos;은(는) 수여야 합니다.</translation>
    </message>
    <message>
        <source>%1: the unit of &apos;%2&apos; does not fit; write it in %3.</source>
        <translation>%1: &apos;%2&apos;의 단위가 맞지 않습니다. %3(으)로 적으십시오.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a finite number.</source>
        <translation>%1: &apos;%2&apos;이(가) 유한한 수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; does not lie between its low and its high.</source>
        <translation>%1: &apos;%2&apos;이(가) 하한과 상한 사이에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The tariff &apos;%1&apos; cannot be used: %2.</source>
        <translation>요금제 &apos;%1&apos;을(를) 사용할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>&apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>The id of a record has 1 to %1 letters and digits, with - _ . : + / ( ) between them.</source>
        <translation>자료 ID는 글자와 숫자 1~%1자이며, 사이에 - _ . : + / ( )를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must not be negative.</source>
        <translation>%1: &apos;%2&apos;은(는) 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be more than 0.</source>
        <translation>%1: &apos;%2&apos;은(는) 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is %3, but records of this kind have %4 to %5; check the unit.</source>
        <translation>%1: &apos;%2&apos;이(가) %3입니다. 이 종류의 자료는 %4~%5입니다. 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>The file states &apos;%1&apos; twice in one object; take one of the two out.</source>
        <translation>파일이 한 객체 안에서 &apos;%1&apos;을(를) 두 번 적었습니다. 둘 가운데 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>%1: a name has one line of at most %2 bytes of UTF-8 text, without control characters.</source>
        <translation>%1: 이름은 제어 문자와 줄 바꿈이 없는 UTF-8 텍스트 %2바이트까지입니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Accelerators</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Serving scenarios</source>
        <translation>서빙 시나리오</translation>
    </message>
    <message>
        <source>Software gains</source>
        <translation>소프트웨어 향상</translation>
    </message>
    <message>
        <source>Serving calibration</source>
        <translation>서빙 보정</translation>
    </message>
    <message>
        <source>Training calibration</source>
        <translation>학습 보정</translation>
    </message>
    <message>
        <source>Validation targets</source>
        <translation>검증 목표</translation>
    </message>
    <message>
        <source>Validation checks</source>
        <translation>검증 항목</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>검증점</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Cooling systems</source>
        <translation>냉각 방식</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>드라이쿨러</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>연료전지</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>비상발전기</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>배전반</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>냉각탑</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>변압기</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Construction and IT prices</source>
        <translation>건설·IT 단가</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>운영비 단가</translation>
    </message>
    <message>
        <source>Taxes and other rates</source>
        <translation>세율과 기타 요율</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Token prices</source>
        <translation>토큰 가격</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>전기요금제</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용률</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>이격 거리</translation>
    </message>
    <message>
        <source>Grid emissions</source>
        <translation>계통 배출계수</translation>
    </message>
    <message>
        <source>Grid rules</source>
        <translation>계통 접속 규정</translation>
    </message>
    <message>
        <source>Load shapes</source>
        <translation>부하 형태</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Claims about shares</source>
        <translation>비중에 관한 주장</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>기상</translation>
    </message>
    <message>
        <source>Rules of the site</source>
        <translation>부지 규정</translation>
    </message>
    <message>
        <source>Batteries and tanks</source>
        <translation>배터리와 저수조</translation>
    </message>
    <message>
        <source>Space programme</source>
        <translation>공간 계획</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>배관</translation>
    </message>
    <message>
        <source>Service templates</source>
        <translation>서비스 템플릿</translation>
    </message>
    <message>
        <source>GPU fleets</source>
        <translation>GPU 보유량</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>배터리</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>가스터빈</translation>
    </message>
    <message>
        <source>Small reactors</source>
        <translation>소형모듈원자로</translation>
    </message>
    <message>
        <source>Solar fields</source>
        <translation>태양광 발전설비</translation>
    </message>
    <message>
        <source>Wind turbines</source>
        <translation>풍력터빈</translation>
    </message>
    <message>
        <source>Taxes by date</source>
        <translation>일자별 세제</translation>
    </message>
    <message>
        <source>Paths of token prices</source>
        <translation>토큰 단가 경로</translation>
    </message>
    <message>
        <source>Market prices and yields</source>
        <translation>시장 가격과 수익</translation>
    </message>
    <message>
        <source>Announced costs</source>
        <translation>발표된 투자비</translation>
    </message>
    <message>
        <source>National targets</source>
        <translation>국가 목표</translation>
    </message>
    <message>
        <source>Makers and their countries</source>
        <translation>제조사와 국가</translation>
    </message>
    <message>
        <source>Steps to energisation</source>
        <translation>수전 단계</translation>
    </message>
    <message>
        <source>Questions of sovereignty</source>
        <translation>주권 질문</translation>
    </message>
    <message>
        <source>Power plants</source>
        <translation>발전소</translation>
    </message>
    <message>
        <source>Criteria of a site</source>
        <translation>입지 기준</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Regional prices</source>
        <translation>지역별 요금</translation>
    </message>
    <message>
        <source>Candidate sites</source>
        <translation>후보지</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Grid-impact assessment</source>
        <translation>전력계통영향평가</translation>
    </message>
    <message>
        <source>Regions of the grid</source>
        <translation>계통 권역</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>내재탄소</translation>
    </message>
    <message>
        <source>Accuracy of an estimate</source>
        <translation>추정 정확도</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Training runs over several sites</source>
        <translation>여러 곳에서 한 학습 사례</translation>
    </message>
    <message>
        <source>Law that a planner meets</source>
        <translation>계획자가 만나는 법</translation>
    </message>
    <message>
        <source>Value ladder of services</source>
        <translation>서비스 가치 사다리</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>미래 시나리오</translation>
    </message>
    <message>
        <source>Planned lines</source>
        <translation>계획 송전선</translation>
    </message>
    <message>
        <source>Heat buyers</source>
        <translation>열 구매자</translation>
    </message>
    <message>
        <source>Transfer switches</source>
        <translation>절체 스위치</translation>
    </message>
    <message>
        <source>Usual inputs</source>
        <translation>통상 입력값</translation>
    </message>
    <message>
        <source>Absorption chillers</source>
        <translation>흡수식 냉동기</translation>
    </message>
    <message>
        <source>Usual correlations</source>
        <translation>통상 상관관계</translation>
    </message>
    <message>
        <source>Hours of the market price</source>
        <translation>시장가격 시간대</translation>
    </message>
    <message>
        <source>Substations</source>
        <translation>변전소</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>하천</translation>
    </message>
</context>
<context>
    <name>RecordValue</name>
    <message>
        <source>Vendor</source>
        <translation>제조사</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>세대</translation>
    </message>
    <message>
        <source>Memory, physical</source>
        <translation>메모리(물리 용량)</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>메모리 대역폭</translation>
    </message>
    <message>
        <source>Idle power over TDP</source>
        <translation>유휴 전력/TDP</translation>
    </message>
    <message>
        <source>GPUs per rack</source>
        <translation>랙당 GPU 수</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>랙 전력</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>모델 계열</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층 수</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>은닉 차원</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>어텐션 헤드 수</translation>
    </message>
    <message>
        <source>Latent attention: rank of keys and values</source>
        <translation>MLA KV 랭크</translation>
    </message>
    <message>
        <source>Latent attention: rotary size</source>
        <translation>MLA RoPE 차원</translation>
    </message>
    <message>
        <source>Latent attention: rank of queries</source>
        <translation>MLA Q 랭크</translation>
    </message>
    <message>
        <source>Latent attention: size without position</source>
        <translation>MLA NoPE 차원</translation>
    </message>
    <message>
        <source>Latent attention: size of values</source>
        <translation>MLA V 차원</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>전문가 수</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>토큰당 전문가 수</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>공유 전문가 수</translation>
    </message>
    <message>
        <source>Dense layers at the start</source>
        <translation>앞쪽 밀집 층 수</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>어휘 수</translation>
    </message>
    <message>
        <source>Share of published runs with speculative decoding</source>
        <translation>추측 디코딩을 쓴 공개 측정 비율</translation>
    </message>
    <message>
        <source>Attention window</source>
        <translation>어텐션 윈도</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>윈도 층 수</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Query-key normalisation</source>
        <translation>QK 정규화</translation>
    </message>
    <message>
        <source>Linear-attention layers</source>
        <translation>선형 어텐션 층 수</translation>
    </message>
    <message>
        <source>Linear attention: key heads</source>
        <translation>선형 어텐션 키 헤드 수</translation>
    </message>
    <message>
        <source>Linear attention: value heads</source>
        <translation>선형 어텐션 값 헤드 수</translation>
    </message>
    <message>
        <source>Linear attention: size of a head</source>
        <translation>선형 어텐션 헤드 차원</translation>
    </message>
    <message>
        <source>Attention gate</source>
        <translation>어텐션 게이트</translation>
    </message>
    <message>
        <source>Indexer heads</source>
        <translation>인덱서 헤드 수</translation>
    </message>
    <message>
        <source>Size of an indexer head</source>
        <translation>인덱서 헤드 차원</translation>
    </message>
    <message>
        <source>Tokens that the indexer keeps</source>
        <translation>인덱서가 고르는 토큰 수</translation>
    </message>
    <message>
        <source>Groups of the output projection</source>
        <translation>출력 투영 그룹 수</translation>
    </message>
    <message>
        <source>Rank of the output projection</source>
        <translation>출력 투영 랭크</translation>
    </message>
    <message>
        <source>Layers compressed by 4</source>
        <translation>4배 압축 층 수</translation>
    </message>
    <message>
        <source>Layers compressed by 128</source>
        <translation>128배 압축 층 수</translation>
    </message>
    <message>
        <source>Attention layers</source>
        <translation>어텐션 층 수</translation>
    </message>
    <message>
        <source>Expert layers</source>
        <translation>전문가 층 수</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>질량</translation>
    </message>
    <message>
        <source>TTFT, 99th percentile</source>
        <translation>TTFT(99백분위)</translation>
    </message>
    <message>
        <source>TPOT, 99th percentile</source>
        <translation>TPOT(99백분위)</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰 수</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰 수</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Greatest gain</source>
        <translation>최대 향상 배율</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>산포</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Launch year</source>
        <translation>출시 연도</translation>
    </message>
    <message>
        <source>Launch month</source>
        <translation>출시 월</translation>
    </message>
    <message>
        <source>Resistivity in nΩ·m</source>
        <translation>저항률(nΩ·m)</translation>
    </message>
    <message>
        <source>Current density in A/mm²</source>
        <translation>전류 밀도(A/mm²)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Flow per kW in L/min</source>
        <translation>kW당 유량(L/min)</translation>
    </message>
    <message>
        <source>Operating mass</source>
        <translation>운전 질량</translation>
    </message>
    <message>
        <source>Rated COP</source>
        <translation>정격 COP</translation>
    </message>
    <message>
        <source>Condenser</source>
        <translation>응축기 방식</translation>
    </message>
    <message>
        <source>Chilled water, lowest</source>
        <translation>냉수 온도 하한</translation>
    </message>
    <message>
        <source>Chilled water, highest</source>
        <translation>냉수 온도 상한</translation>
    </message>
    <message>
        <source>Entering the condenser, lowest</source>
        <translation>응축기 입구 온도 하한</translation>
    </message>
    <message>
        <source>Entering the condenser, highest</source>
        <translation>응축기 입구 온도 상한</translation>
    </message>
    <message>
        <source>Part load, lowest</source>
        <translation>부분 부하율 하한</translation>
    </message>
    <message>
        <source>Part load, highest</source>
        <translation>부분 부하율 상한</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient a</source>
        <translation>용량 곡선 계수 a</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient b</source>
        <translation>용량 곡선 계수 b</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient c</source>
        <translation>용량 곡선 계수 c</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient d</source>
        <translation>용량 곡선 계수 d</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient e</source>
        <translation>용량 곡선 계수 e</translation>
    </message>
    <message>
        <source>Capacity curve, coefficient f</source>
        <translation>용량 곡선 계수 f</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient a</source>
        <translation>온도별 전력 곡선 계수 a</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient b</source>
        <translation>온도별 전력 곡선 계수 b</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient c</source>
        <translation>온도별 전력 곡선 계수 c</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient d</source>
        <translation>온도별 전력 곡선 계수 d</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient e</source>
        <translation>온도별 전력 곡선 계수 e</translation>
    </message>
    <message>
        <source>Power curve by temperature, coefficient f</source>
        <translation>온도별 전력 곡선 계수 f</translation>
    </message>
    <message>
        <source>Power curve by part load, coefficient a</source>
        <translation>부분 부하별 전력 곡선 계수 a</translation>
    </message>
    <message>
        <source>Power curve by part load, coefficient b</source>
        <translation>부분 부하별 전력 곡선 계수 b</translation>
    </message>
    <message>
        <source>Power curve by part load, coefficient c</source>
        <translation>부분 부하별 전력 곡선 계수 c</translation>
    </message>
    <message>
        <source>Heat sink of the liquid side</source>
        <translation>액체 측 방열 방식</translation>
    </message>
    <message>
        <source>Condenser of the chillers</source>
        <translation>냉동기 응축기 방식</translation>
    </message>
    <message>
        <source>Supply temperature</source>
        <translation>공급 온도</translation>
    </message>
    <message>
        <source>Water to the air coils</source>
        <translation>공기 코일 급수 온도</translation>
    </message>
    <message>
        <source>Greatest COP</source>
        <translation>COP 상한</translation>
    </message>
    <message>
        <source>Evaporator below the chilled water</source>
        <translation>증발기 온도차</translation>
    </message>
    <message>
        <source>Condenser above its coolant</source>
        <translation>응축기 온도차</translation>
    </message>
    <message>
        <source>Lowest condensing temperature</source>
        <translation>최저 응축 온도</translation>
    </message>
    <message>
        <source>Chiller for cold water</source>
        <translation>저온수 냉동기</translation>
    </message>
    <message>
        <source>Static share of the head</source>
        <translation>양정의 정압 비율</translation>
    </message>
    <message>
        <source>Exponent of the fan law</source>
        <translation>팬 법칙 지수</translation>
    </message>
    <message>
        <source>Head of the tower pumps</source>
        <translation>냉각수 펌프 양정</translation>
    </message>
    <message>
        <source>Pressure of the tower fans</source>
        <translation>냉각탑 팬 정압</translation>
    </message>
    <message>
        <source>Efficiency of the tower fans</source>
        <translation>냉각탑 팬 효율</translation>
    </message>
    <message>
        <source>Water over air in the towers</source>
        <translation>냉각탑 수공기비</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>농축 배수</translation>
    </message>
    <message>
        <source>Rise of the air behind the pads</source>
        <translation>패드 뒤 공기 온도 상승</translation>
    </message>
    <message>
        <source>Roughness of pipes</source>
        <translation>배관 조도</translation>
    </message>
    <message>
        <source>Factor for fittings</source>
        <translation>부속 손실 계수</translation>
    </message>
    <message>
        <source>Greatest velocity in pipes</source>
        <translation>배관 최대 유속</translation>
    </message>
    <message>
        <source>Lighting over IT power</source>
        <translation>조명/IT 전력</translation>
    </message>
    <message>
        <source>Direct emissions</source>
        <translation>직접 배출량</translation>
    </message>
    <message>
        <source>Electrical efficiency</source>
        <translation>발전 효율</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>평균 고장 간격</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>평균 복구 시간</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>Failures per year</source>
        <translation>연간 고장 횟수</translation>
    </message>
    <message>
        <source>No-load loss</source>
        <translation>무부하손</translation>
    </message>
    <message>
        <source>Efficiency in eco mode</source>
        <translation>에코 모드 효율</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>자산 구분</translation>
    </message>
    <message>
        <source>Cost driver</source>
        <translation>원가 동인</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Year of the price</source>
        <translation>가격 기준 연도</translation>
    </message>
    <message>
        <source>Power of a line</source>
        <translation>회선당 전력</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>시행일</translation>
    </message>
    <message>
        <source>Price of output tokens in US dollars</source>
        <translation>출력 토큰 단가(미국 달러)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>계약 종별</translation>
    </message>
    <message>
        <source>Voltage class</source>
        <translation>전압 구분</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>선택 요금</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>적용 연도</translation>
    </message>
    <message>
        <source>Hours in summer</source>
        <translation>여름 시간대</translation>
    </message>
    <message>
        <source>Hours in spring and autumn</source>
        <translation>봄·가을 시간대</translation>
    </message>
    <message>
        <source>Hours in winter</source>
        <translation>겨울 시간대</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Months of the weekend discount</source>
        <translation>주말 할인 적용 월</translation>
    </message>
    <message>
        <source>Hours of the weekend discount</source>
        <translation>주말 할인 적용 시간</translation>
    </message>
    <message>
        <source>Climate charge</source>
        <translation>기후환경요금</translation>
    </message>
    <message>
        <source>Fuel charge</source>
        <translation>연료비조정요금</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>부가가치세</translation>
    </message>
    <message>
        <source>Surcharge per point of power factor</source>
        <translation>역률 추가요금률</translation>
    </message>
    <message>
        <source>Months that set the billing demand</source>
        <translation>요금적용전력 산정 월</translation>
    </message>
    <message>
        <source>Charges are cut to</source>
        <translation>요금 절사 단위</translation>
    </message>
    <message>
        <source>The fund is cut to</source>
        <translation>기금 절사 단위</translation>
    </message>
    <message>
        <source>Grid failures per year</source>
        <translation>연간 정전 횟수</translation>
    </message>
    <message>
        <source>Time to restore the grid</source>
        <translation>정전 복구 시간</translation>
    </message>
    <message>
        <source>Share of common-cause failures</source>
        <translation>공통 원인 고장 비율</translation>
    </message>
    <message>
        <source>Unavailability of a unit</source>
        <translation>대당 불가용률</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>이격 거리</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Limit of a common 22.9 kV line</source>
        <translation>22.9 kV 공용 선로 한도</translation>
    </message>
    <message>
        <source>Limit of a dedicated 22.9 kV line</source>
        <translation>22.9 kV 전용 선로 한도</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>합격 점수</translation>
    </message>
    <message>
        <source>Weekday, by hour</source>
        <translation>평일(시간별)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>관측소</translation>
    </message>
    <message>
        <source>WMO number</source>
        <translation>WMO 번호</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>해발 고도</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>UTC 시차</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Dry bulb, mean</source>
        <translation>평균 건구온도</translation>
    </message>
    <message>
        <source>Dry bulb, greatest</source>
        <translation>건구온도 최고</translation>
    </message>
    <message>
        <source>Wet bulb, mean</source>
        <translation>평균 습구온도</translation>
    </message>
    <message>
        <source>Wet bulb, greatest</source>
        <translation>습구온도 최고</translation>
    </message>
    <message>
        <source>Annual irradiation in kWh/m²</source>
        <translation>연간 일사량(kWh/m²)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>BF16, dense</source>
        <translation>BF16 밀집 성능</translation>
    </message>
    <message>
        <source>FP8, dense</source>
        <translation>FP8 밀집 성능</translation>
    </message>
    <message>
        <source>FP4, dense</source>
        <translation>FP4 밀집 성능</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>가용 메모리</translation>
    </message>
    <message>
        <source>GPUs in the scale-up domain</source>
        <translation>스케일업 도메인 GPU 수</translation>
    </message>
    <message>
        <source>Scale-up bandwidth</source>
        <translation>스케일업 대역폭</translation>
    </message>
    <message>
        <source>Scale-out bandwidth</source>
        <translation>스케일아웃 대역폭</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>정격 전력</translation>
    </message>
    <message>
        <source>IT power per GPU with its share of the rack</source>
        <translation>랙 몫을 포함한 GPU당 IT 전력</translation>
    </message>
    <message>
        <source>Power of a support rack</source>
        <translation>보조 랙 전력</translation>
    </message>
    <message>
        <source>Price, US$</source>
        <translation>가격(달러)</translation>
    </message>
    <message>
        <source>Price of a rack, US$</source>
        <translation>랙 가격(달러)</translation>
    </message>
    <message>
        <source>Rental, US$ per hour</source>
        <translation>시간당 임대료(달러)</translation>
    </message>
    <message>
        <source>Parameters, billions</source>
        <translation>파라미터(10억 개)</translation>
    </message>
    <message>
        <source>Active parameters per token, billions</source>
        <translation>토큰당 활성 파라미터(10억 개)</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>문맥 길이(토큰)</translation>
    </message>
    <message>
        <source>KV cache elements per token</source>
        <translation>토큰당 KV 캐시 원소 수</translation>
    </message>
    <message>
        <source>Primary voltage</source>
        <translation>1차 전압</translation>
    </message>
    <message>
        <source>Secondary voltage</source>
        <translation>2차 전압</translation>
    </message>
    <message>
        <source>Load loss at rating</source>
        <translation>정격 부하손</translation>
    </message>
    <message>
        <source>Fixed loss, of the rating</source>
        <translation>고정 손실(정격 대비)</translation>
    </message>
    <message>
        <source>Loss proportional to load</source>
        <translation>부하 비례 손실</translation>
    </message>
    <message>
        <source>Loss with the square of load</source>
        <translation>부하 제곱 비례 손실</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>기동 시간</translation>
    </message>
    <message>
        <source>Fuel, L/kWh</source>
        <translation>연료(L/kWh)</translation>
    </message>
    <message>
        <source>Rated electrical input</source>
        <translation>정격 소비전력</translation>
    </message>
    <message>
        <source>Chilled water at rating</source>
        <translation>정격 냉수 온도</translation>
    </message>
    <message>
        <source>Condenser inlet at rating</source>
        <translation>정격 응축기 입구 온도</translation>
    </message>
    <message>
        <source>Approach at rating</source>
        <translation>정격 어프로치</translation>
    </message>
    <message>
        <source>Initial temperature difference at rating</source>
        <translation>정격 초기 온도차</translation>
    </message>
    <message>
        <source>Range at rating</source>
        <translation>정격 레인지</translation>
    </message>
    <message>
        <source>Heat taken by liquid</source>
        <translation>액체냉각 비율</translation>
    </message>
    <message>
        <source>COP over Carnot</source>
        <translation>카르노 대비 COP</translation>
    </message>
    <message>
        <source>Air temperature rise</source>
        <translation>공기 온도 상승</translation>
    </message>
    <message>
        <source>Fan pressure</source>
        <translation>팬 정압</translation>
    </message>
    <message>
        <source>Fan efficiency</source>
        <translation>팬 효율</translation>
    </message>
    <message>
        <source>Chilled water range</source>
        <translation>냉수 온도차</translation>
    </message>
    <message>
        <source>Chilled water pump head</source>
        <translation>냉수 펌프 양정</translation>
    </message>
    <message>
        <source>Liquid range</source>
        <translation>냉각액 온도차</translation>
    </message>
    <message>
        <source>Facility water pump head</source>
        <translation>시설 냉각수 펌프 양정</translation>
    </message>
    <message>
        <source>Technology water pump head</source>
        <translation>기술 냉각수 펌프 양정</translation>
    </message>
    <message>
        <source>Pump efficiency</source>
        <translation>펌프 효율</translation>
    </message>
    <message>
        <source>Tower approach</source>
        <translation>냉각탑 어프로치</translation>
    </message>
    <message>
        <source>Tower range</source>
        <translation>냉각탑 레인지</translation>
    </message>
    <message>
        <source>Heat exchanger approach</source>
        <translation>열교환기 어프로치</translation>
    </message>
    <message>
        <source>Windage</source>
        <translation>비산 손실</translation>
    </message>
    <message>
        <source>Dry cooler approach</source>
        <translation>드라이쿨러 어프로치</translation>
    </message>
    <message>
        <source>Dry cooler fans, of the heat</source>
        <translation>드라이쿨러 팬 전력(방열량 대비)</translation>
    </message>
    <message>
        <source>Effectiveness of the wetted pad</source>
        <translation>습윤 패드 효율</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Demand charge per month</source>
        <translation>월 기본요금 단가</translation>
    </message>
    <message>
        <source>Energy, summer, off-peak</source>
        <translation>여름철 경부하</translation>
    </message>
    <message>
        <source>Energy, summer, mid-peak</source>
        <translation>여름철 중간부하</translation>
    </message>
    <message>
        <source>Energy, summer, on-peak</source>
        <translation>여름철 최대부하</translation>
    </message>
    <message>
        <source>Energy, spring and autumn, off-peak</source>
        <translation>봄·가을철 경부하</translation>
    </message>
    <message>
        <source>Energy, spring and autumn, mid-peak</source>
        <translation>봄·가을철 중간부하</translation>
    </message>
    <message>
        <source>Energy, spring and autumn, on-peak</source>
        <translation>봄·가을철 최대부하</translation>
    </message>
    <message>
        <source>Energy, winter, off-peak</source>
        <translation>겨울철 경부하</translation>
    </message>
    <message>
        <source>Energy, winter, mid-peak</source>
        <translation>겨울철 중간부하</translation>
    </message>
    <message>
        <source>Energy, winter, on-peak</source>
        <translation>겨울철 최대부하</translation>
    </message>
    <message>
        <source>Discount of the energy price at weekend hours</source>
        <translation>주말 시간대 전력량요금 할인</translation>
    </message>
    <message>
        <source>Electricity industry fund</source>
        <translation>전력산업기반기금</translation>
    </message>
    <message>
        <source>Least billing demand, of the contract</source>
        <translation>최저 요금적용전력(계약전력 대비)</translation>
    </message>
    <message>
        <source>Dry bulb, 0.4 %</source>
        <translation>건구온도(0.4 %)</translation>
    </message>
    <message>
        <source>Wet bulb, 0.4 %</source>
        <translation>습구온도(0.4 %)</translation>
    </message>
    <message>
        <source>Won per US dollar</source>
        <translation>원/달러 환율</translation>
    </message>
    <message>
        <source>Rate per year</source>
        <translation>연간 비율</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>어텐션 종류</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV 헤드 수</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>헤드 차원</translation>
    </message>
    <message>
        <source>Width of the dense layers</source>
        <translation>밀집 층 너비</translation>
    </message>
    <message>
        <source>Width of an expert</source>
        <translation>전문가 너비</translation>
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
        <translation>%1 %2(%3 ~ %4)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Included in the price</source>
        <translation>단가에 포함된 양</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Momentary failures per year</source>
        <translation>연간 순간 정전 횟수</translation>
    </message>
    <message>
        <source>Time to restart</source>
        <translation>재가동 시간</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>최대 거리</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>허용 오차</translation>
    </message>
    <message>
        <source>Cold aisle</source>
        <translation>냉복도 폭</translation>
    </message>
    <message>
        <source>Hot aisle</source>
        <translation>열복도 폭</translation>
    </message>
    <message>
        <source>End aisle</source>
        <translation>끝 통로 폭</translation>
    </message>
    <message>
        <source>Gap between neighbours in a row</source>
        <translation>열 안의 기기 간격</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>저장 에너지</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Least cold aisle</source>
        <translation>냉복도 최소 폭</translation>
    </message>
    <message>
        <source>Least hot aisle</source>
        <translation>열복도 최소 폭</translation>
    </message>
    <message>
        <source>Load under a foot</source>
        <translation>국부 하중</translation>
    </message>
    <message>
        <source>Load spread over the floor</source>
        <translation>등분포 하중</translation>
    </message>
    <message>
        <source>Clear height</source>
        <translation>유효 높이</translation>
    </message>
    <message>
        <source>Storey height</source>
        <translation>층고</translation>
    </message>
    <message>
        <source>Network rooms, m² per MW</source>
        <translation>네트워크실, MW당 m²</translation>
    </message>
    <message>
        <source>Pumps and water treatment, m² per MW</source>
        <translation>펌프·수처리실, MW당 m²</translation>
    </message>
    <message>
        <source>Staff, stores and dock, m² per MW</source>
        <translation>근무·창고·하역, MW당 m²</translation>
    </message>
    <message>
        <source>Network and storage racks per compute rack</source>
        <translation>연산 랙당 네트워크·스토리지 랙</translation>
    </message>
    <message>
        <source>Cores, ways, shafts and walls, of the floor</source>
        <translation>코어·통로·샤프트·벽체, 바닥 면적 대비</translation>
    </message>
    <message>
        <source>Grid peak over IT</source>
        <translation>IT 대비 수전 최대전력</translation>
    </message>
    <message>
        <source>Width of the fire lane</source>
        <translation>소방차 통로 폭</translation>
    </message>
    <message>
        <source>Landscaping, of the site</source>
        <translation>조경, 부지 대비</translation>
    </message>
    <message>
        <source>Building coverage, of the site</source>
        <translation>건폐율</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Load that it carries</source>
        <translation>담당 부하</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>여유도</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>설치 위치</translation>
    </message>
    <message>
        <source>Medium-voltage rooms, m² per MW</source>
        <translation>특고압 배전실, MW당 m²</translation>
    </message>
    <message>
        <source>Charge on demand above the contract, of the demand rate</source>
        <translation>초과사용부가금 요율(기본요금 단가 대비)</translation>
    </message>
    <message>
        <source>Chilled water of the warm COPs</source>
        <translation>고온 COP의 냉수 온도</translation>
    </message>
    <message>
        <source>COP at 25 °C condenser water</source>
        <translation>냉각수 25 °C에서의 COP</translation>
    </message>
    <message>
        <source>COP at 30 °C condenser water</source>
        <translation>냉각수 30 °C에서의 COP</translation>
    </message>
    <message>
        <source>COP at 35 °C condenser water</source>
        <translation>냉각수 35 °C에서의 COP</translation>
    </message>
    <message>
        <source>COP at 40 °C condenser water</source>
        <translation>냉각수 40 °C에서의 COP</translation>
    </message>
    <message>
        <source>COP at 45 °C condenser water</source>
        <translation>냉각수 45 °C에서의 COP</translation>
    </message>
    <message>
        <source>Rack fans, of its power</source>
        <translation>랙 전력 중 팬의 몫</translation>
    </message>
    <message>
        <source>Efficiency of the power supplies</source>
        <translation>전원공급장치 효율</translation>
    </message>
    <message>
        <source>Warmest water supply</source>
        <translation>최고 공급수 온도</translation>
    </message>
    <message>
        <source>Coolant at 25 °C supply</source>
        <translation>공급 25 °C에서의 냉각액 유량</translation>
    </message>
    <message>
        <source>Coolant at 30 °C supply</source>
        <translation>공급 30 °C에서의 냉각액 유량</translation>
    </message>
    <message>
        <source>Coolant at 35 °C supply</source>
        <translation>공급 35 °C에서의 냉각액 유량</translation>
    </message>
    <message>
        <source>Coolant at 40 °C supply</source>
        <translation>공급 40 °C에서의 냉각액 유량</translation>
    </message>
    <message>
        <source>Coolant at 45 °C supply</source>
        <translation>공급 45 °C에서의 냉각액 유량</translation>
    </message>
    <message>
        <source>Nominal size, DN</source>
        <translation>호칭경 DN</translation>
    </message>
    <message>
        <source>Inside diameter</source>
        <translation>내경</translation>
    </message>
    <message>
        <source>Outside diameter</source>
        <translation>외경</translation>
    </message>
    <message>
        <source>Short-circuit impedance</source>
        <translation>단락 임피던스</translation>
    </message>
    <message>
        <source>Tap step</source>
        <translation>탭 간격</translation>
    </message>
    <message>
        <source>Tap steps each way</source>
        <translation>한쪽 방향 탭 수</translation>
    </message>
    <message>
        <source>Rated breaking current</source>
        <translation>정격차단전류</translation>
    </message>
    <message>
        <source>Input power factor</source>
        <translation>입력 역률</translation>
    </message>
    <message>
        <source>Power factor of racks</source>
        <translation>랙 역률</translation>
    </message>
    <message>
        <source>Power factor of motors</source>
        <translation>전동기 역률</translation>
    </message>
    <message>
        <source>Sections in mm²</source>
        <translation>단면적 규격(mm²)</translation>
    </message>
    <message>
        <source>Nominal voltage</source>
        <translation>공칭전압</translation>
    </message>
    <message>
        <source>Fault current of the supply</source>
        <translation>수전점 고장전류</translation>
    </message>
    <message>
        <source>Reactance over resistance</source>
        <translation>X/R 비</translation>
    </message>
    <message>
        <source>Resistivity at 20 °C in nΩ·m</source>
        <translation>20 °C 저항률(nΩ·m)</translation>
    </message>
    <message>
        <source>Reactance in Ω/km</source>
        <translation>리액턴스(Ω/km)</translation>
    </message>
    <message>
        <source>Reactance over the resistance at 20 °C</source>
        <translation>20 °C 저항 대비 리액턴스</translation>
    </message>
    <message>
        <source>Power of memory traffic over TDP</source>
        <translation>메모리 전송 전력/TDP</translation>
    </message>
    <message>
        <source>Power of arithmetic over TDP</source>
        <translation>연산 전력/TDP</translation>
    </message>
    <message>
        <source>Size of a shared expert</source>
        <translation>공유 전문가 크기</translation>
    </message>
    <message>
        <source>Width in which experts work</source>
        <translation>전문가 연산 폭</translation>
    </message>
    <message>
        <source>State space: heads</source>
        <translation>상태 공간: 헤드 수</translation>
    </message>
    <message>
        <source>State space: size of a head</source>
        <translation>상태 공간: 헤드 크기</translation>
    </message>
    <message>
        <source>State space: size of the state</source>
        <translation>상태 공간: 상태 크기</translation>
    </message>
    <message>
        <source>State space: groups</source>
        <translation>상태 공간: 그룹 수</translation>
    </message>
    <message>
        <source>Layers with sparse attention</source>
        <translation>희소 어텐션 층</translation>
    </message>
    <message>
        <source>Matrices of a feed-forward</source>
        <translation>피드포워드 행렬 수</translation>
    </message>
    <message>
        <source>Layers that draft tokens</source>
        <translation>토큰 초안 층</translation>
    </message>
    <message>
        <source>Precision as published</source>
        <translation>공개 정밀도</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Spread of the input</source>
        <translation>입력 길이 편차</translation>
    </message>
    <message>
        <source>Spread of the output</source>
        <translation>출력 길이 편차</translation>
    </message>
    <message>
        <source>Input found in the prefix cache</source>
        <translation>프리픽스 캐시 적중</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>TTFT 한도</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>TPOT 한도</translation>
    </message>
    <message>
        <source>Limits hold for</source>
        <translation>한도 적용 대상</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>부하 형태</translation>
    </message>
    <message>
        <source>Price of cached input over input</source>
        <translation>캐시 입력 단가/입력 단가</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>사업자</translation>
    </message>
    <message>
        <source>Price of input tokens in US dollars</source>
        <translation>입력 토큰 단가(미국 달러)</translation>
    </message>
    <message>
        <source>Price of cached input tokens in US dollars</source>
        <translation>캐시 입력 토큰 단가(미국 달러)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>비교 항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Boundary of the cost</source>
        <translation>비용 범위</translation>
    </message>
    <message>
        <source>Announced amount</source>
        <translation>발표 금액</translation>
    </message>
    <message>
        <source>Announced amount in US dollars</source>
        <translation>발표 금액(미국 달러)</translation>
    </message>
    <message>
        <source>Announced power</source>
        <translation>발표 전력</translation>
    </message>
    <message>
        <source>What the power is of</source>
        <translation>전력의 기준</translation>
    </message>
    <message>
        <source>This power over that of IT</source>
        <translation>이 전력 대 IT 전력</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Compared with the plan</source>
        <translation>계획과 비교</translation>
    </message>
    <message>
        <source>Interest during construction</source>
        <translation>건설기간 이자</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>계통연계</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Power factor, best that earns a rebate</source>
        <translation>역률 할인 상한</translation>
    </message>
    <message>
        <source>Power factor, worst that counts</source>
        <translation>역률 하한</translation>
    </message>
    <message>
        <source>Electricity industry fund, before</source>
        <translation>전력산업기반기금(이전)</translation>
    </message>
    <message>
        <source>Month from which the fund holds</source>
        <translation>기금 적용 시작월</translation>
    </message>
    <message>
        <source>Least load, of the rating</source>
        <translation>최소부하율</translation>
    </message>
    <message>
        <source>Ramp in an hour, of the rating</source>
        <translation>시간당 출력변동률</translation>
    </message>
    <message>
        <source>Cost of a start</source>
        <translation>기동비</translation>
    </message>
    <message>
        <source>Efficiency, lower heating value</source>
        <translation>효율(저위발열량)</translation>
    </message>
    <message>
        <source>Month of the outage</source>
        <translation>계획정지 월</translation>
    </message>
    <message>
        <source>Losses of the field</source>
        <translation>시스템 손실</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>인버터 효율</translation>
    </message>
    <message>
        <source>Albedo</source>
        <translation>반사율</translation>
    </message>
    <message>
        <source>Mean wind</source>
        <translation>평균 풍속</translation>
    </message>
    <message>
        <source>Height of the mean wind</source>
        <translation>평균 풍속 높이</translation>
    </message>
    <message>
        <source>Weibull shape</source>
        <translation>와이블 형상계수</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Round-trip efficiency</source>
        <translation>왕복 효율</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>배점</translation>
    </message>
    <message>
        <source>Fewest points</source>
        <translation>최저점</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>평가 기준</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>적용 대상</translation>
    </message>
    <message>
        <source>Power self-sufficiency</source>
        <translation>전력자립도</translation>
    </message>
    <message>
        <source>Supply found possible</source>
        <translation>공급 가능 비율</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>공급 여유</translation>
    </message>
    <message>
        <source>In the capital region</source>
        <translation>수도권 여부</translation>
    </message>
    <message>
        <source>Most at 154 kV</source>
        <translation>154 kV 상한</translation>
    </message>
    <message>
        <source>All points at</source>
        <translation>만점 기준</translation>
    </message>
    <message>
        <source>No points at</source>
        <translation>0점 기준</translation>
    </message>
    <message>
        <source>Share of the points otherwise</source>
        <translation>그 밖의 경우 배점 비율</translation>
    </message>
    <message>
        <source>Land that earns all points</source>
        <translation>만점을 받는 제공 부지</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Charges of the tariff&apos;s file</source>
        <translation>요금제 파일의 요금 항목</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>May run beside the grid, of the rating</source>
        <translation>계통 병렬 운전 허용 출력 비율</translation>
    </message>
    <message>
        <source>Maturity of the definition, least</source>
        <translation>정의 성숙도 하한</translation>
    </message>
    <message>
        <source>Maturity of the definition, most</source>
        <translation>정의 성숙도 상한</translation>
    </message>
    <message>
        <source>Accuracy below, least</source>
        <translation>하방 정확도 하한</translation>
    </message>
    <message>
        <source>Accuracy below, most</source>
        <translation>하방 정확도 상한</translation>
    </message>
    <message>
        <source>Accuracy above, least</source>
        <translation>상방 정확도 하한</translation>
    </message>
    <message>
        <source>Accuracy above, most</source>
        <translation>상방 정확도 상한</translation>
    </message>
    <message>
        <source>Share with published prices</source>
        <translation>공개 단가의 비중</translation>
    </message>
    <message>
        <source>Share with the planner&apos;s own prices</source>
        <translation>계획자 자체 단가의 비중</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Meaning, in Korean</source>
        <translation>뜻(한국어)</translation>
    </message>
    <message>
        <source>Distance of coolers from generators</source>
        <translation>냉각설비와 발전기 사이 거리</translation>
    </message>
    <message>
        <source>Calls per task</source>
        <translation>작업당 호출</translation>
    </message>
    <message>
        <source>Smallest section in use</source>
        <translation>적용 최소 단면적</translation>
    </message>
    <message>
        <source>Failures per km and year</source>
        <translation>km당 연간 고장 수</translation>
    </message>
    <message>
        <source>Economizer on the air side</source>
        <translation>공기 측 이코노마이저</translation>
    </message>
    <message>
        <source>Drift of the supply temperature</source>
        <translation>공급 온도 변동 폭</translation>
    </message>
    <message>
        <source>Chiller for warm water</source>
        <translation>온수용 냉동기</translation>
    </message>
    <message>
        <source>Head allowed for pipes</source>
        <translation>배관 손실 여유</translation>
    </message>
    <message>
        <source>Upkeep per kWh</source>
        <translation>변동 유지비(kWh당)</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용률</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>수명(년)</translation>
    </message>
    <message>
        <source>Months from order to operation</source>
        <translation>발주~발전(개월)</translation>
    </message>
    <message>
        <source>Area per MW, m²</source>
        <translation>MW당 면적(m²)</translation>
    </message>
    <message>
        <source>Planned outage per year</source>
        <translation>연간 계획정지</translation>
    </message>
    <message>
        <source>Fuel per kWh</source>
        <translation>연료비(kWh당)</translation>
    </message>
    <message>
        <source>Power per kelvin above 25 °C</source>
        <translation>온도계수(25 °C 초과 1 K당)</translation>
    </message>
    <message>
        <source>Module heating, coefficient a</source>
        <translation>모듈 온도계수 a</translation>
    </message>
    <message>
        <source>Module heating, coefficient b</source>
        <translation>모듈 온도계수 b</translation>
    </message>
    <message>
        <source>Module power over inverter power</source>
        <translation>직류/교류 용량비</translation>
    </message>
    <message>
        <source>Loss of output per year</source>
        <translation>연간 열화율</translation>
    </message>
    <message>
        <source>Power curve by wind speed, m/s</source>
        <translation>풍속별 출력곡선</translation>
    </message>
    <message>
        <source>Wind shear exponent</source>
        <translation>풍속 전단지수</translation>
    </message>
    <message>
        <source>Greatest power over energy, 1/h</source>
        <translation>최대 충방전율(C-rate)</translation>
    </message>
    <message>
        <source>Loss of capacity per year</source>
        <translation>연간 용량 감소율</translation>
    </message>
    <message>
        <source>Wear per kWh</source>
        <translation>열화 비용(kWh당)</translation>
    </message>
    <message>
        <source>Share of starts that fail</source>
        <translation>기동 실패율</translation>
    </message>
    <message>
        <source>Clear width in front</source>
        <translation>전면 통로 폭</translation>
    </message>
    <message>
        <source>Clear width behind</source>
        <translation>후면 통로 폭</translation>
    </message>
    <message>
        <source>Clear width at the end of a row</source>
        <translation>열 끝 통로 폭</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>적용 종료</translation>
    </message>
    <message>
        <source>Rate, first bracket</source>
        <translation>세율, 1구간</translation>
    </message>
    <message>
        <source>Rate, second bracket</source>
        <translation>세율, 2구간</translation>
    </message>
    <message>
        <source>Rate, third bracket</source>
        <translation>세율, 3구간</translation>
    </message>
    <message>
        <source>Rate, fourth bracket</source>
        <translation>세율, 4구간</translation>
    </message>
    <message>
        <source>End of the first bracket</source>
        <translation>1구간 상한</translation>
    </message>
    <message>
        <source>End of the second bracket</source>
        <translation>2구간 상한</translation>
    </message>
    <message>
        <source>End of the third bracket</source>
        <translation>3구간 상한</translation>
    </message>
    <message>
        <source>Years that losses are carried forward</source>
        <translation>결손금 이월 연수</translation>
    </message>
    <message>
        <source>Share of income that old losses may cover</source>
        <translation>이월결손금 공제 한도</translation>
    </message>
    <message>
        <source>The same for small and medium firms</source>
        <translation>이월결손금 공제 한도, 중소기업</translation>
    </message>
    <message>
        <source>Small and medium firms</source>
        <translation>중소기업</translation>
    </message>
    <message>
        <source>First years after being small or medium</source>
        <translation>중소기업 졸업 초기</translation>
    </message>
    <message>
        <source>Mid-sized firms</source>
        <translation>중견기업</translation>
    </message>
    <message>
        <source>Large firms</source>
        <translation>대기업</translation>
    </message>
    <message>
        <source>Years that the credit is carried forward</source>
        <translation>세액공제 이월 연수</translation>
    </message>
    <message>
        <source>Rural surtax on the credit</source>
        <translation>감면분 농어촌특별세</translation>
    </message>
    <message>
        <source>Acquisition tax on buildings</source>
        <translation>건축물 취득세</translation>
    </message>
    <message>
        <source>Relief of acquisition tax</source>
        <translation>취득세 감면</translation>
    </message>
    <message>
        <source>Relief of property tax</source>
        <translation>재산세 감면</translation>
    </message>
    <message>
        <source>Years of property tax relief</source>
        <translation>재산세 감면 연수</translation>
    </message>
    <message>
        <source>Fall per year</source>
        <translation>연간 하락률</translation>
    </message>
    <message>
        <source>Target power factor</source>
        <translation>기준 역률</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>가중치 공개</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 기간</translation>
    </message>
    <message>
        <source>After which step</source>
        <translation>선행 단계</translation>
    </message>
    <message>
        <source>Applies where</source>
        <translation>적용 조건</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>채점 방식</translation>
    </message>
    <message>
        <source>Adder in the capital region</source>
        <translation>수도권 차등 단가</translation>
    </message>
    <message>
        <source>Adder elsewhere</source>
        <translation>비수도권 차등 단가</translation>
    </message>
    <message>
        <source>Adder on Jeju</source>
        <translation>제주 차등 단가</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>시행 여부</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Land price</source>
        <translation>토지 단가</translation>
    </message>
    <message>
        <source>Distributed energy zone</source>
        <translation>분산에너지 특화지역</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>Power that reviews found possible</source>
        <translation>검토 결과 공급 가능 전력</translation>
    </message>
    <message>
        <source>Power that reviews refused</source>
        <translation>검토 결과 공급 불가 전력</translation>
    </message>
    <message>
        <source>Share of reviews passed</source>
        <translation>검토 통과 비율</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>수도 단가</translation>
    </message>
    <message>
        <source>Seismic zone factor</source>
        <translation>지진구역계수</translation>
    </message>
    <message>
        <source>Flood exposure</source>
        <translation>침수 노출도</translation>
    </message>
    <message>
        <source>Skilled staff</source>
        <translation>전문 인력</translation>
    </message>
    <message>
        <source>Opportunity development zone</source>
        <translation>기회발전특구</translation>
    </message>
    <message>
        <source>Grid ready from</source>
        <translation>계통 접속 가능 시기</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Emitted in making it</source>
        <translation>제조 과정 배출량</translation>
    </message>
    <message>
        <source>Greatest voltage drop</source>
        <translation>허용 전압강하</translation>
    </message>
    <message>
        <source>Bridging time of the batteries</source>
        <translation>배터리 유지 시간</translation>
    </message>
    <message>
        <source>Time the fuel lasts</source>
        <translation>연료 지속 시간</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>사이트 수</translation>
    </message>
    <message>
        <source>Speed kept</source>
        <translation>유지되는 속도</translation>
    </message>
    <message>
        <source>Parameters, billion</source>
        <translation>매개변수(10억 개)</translation>
    </message>
    <message>
        <source>Steps between exchanges</source>
        <translation>교환 간격(스텝)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What it says, in Korean</source>
        <translation>내용(국문)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>시행일</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>판매 단위</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>판매 대상</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Price record</source>
        <translation>단가 자료</translation>
    </message>
    <message>
        <source>Share of the output</source>
        <translation>출력 토큰 비중</translation>
    </message>
    <message>
        <source>Adder next to a large plant</source>
        <translation>대형 발전소 인접 지역 가산단가</translation>
    </message>
    <message>
        <source>Distance without it</source>
        <translation>가산이 0이 되는 거리</translation>
    </message>
    <message>
        <source>Size of a large plant</source>
        <translation>대형 발전소 기준 용량</translation>
    </message>
    <message>
        <source>Electricity sold per year</source>
        <translation>연간 전력판매량</translation>
    </message>
    <message>
        <source>From: latitude</source>
        <translation>시점 위도</translation>
    </message>
    <message>
        <source>From: longitude</source>
        <translation>시점 경도</translation>
    </message>
    <message>
        <source>To: latitude</source>
        <translation>종점 위도</translation>
    </message>
    <message>
        <source>To: longitude</source>
        <translation>종점 경도</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준공 시기</translation>
    </message>
    <message>
        <source>Decline of the price per year</source>
        <translation>연간 가격 하락률</translation>
    </message>
    <message>
        <source>Months of delay</source>
        <translation>지연 개월 수</translation>
    </message>
    <message>
        <source>Price of a tonne of CO2, KRW</source>
        <translation>온실가스 톤당 가격(원)</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>절체 시간</translation>
    </message>
    <message>
        <source>Share of transfers that fail</source>
        <translation>절체 실패율</translation>
    </message>
    <message>
        <source>Water asked for, at least</source>
        <translation>요구 수온(최저)</translation>
    </message>
    <message>
        <source>Outdoor temperature below which it heats</source>
        <translation>난방 시작 외기온</translation>
    </message>
    <message>
        <source>Taken all year, of the connection</source>
        <translation>연중 상시 수요(연계 용량 대비)</translation>
    </message>
    <message>
        <source>Usable share of what it holds</source>
        <translation>유효 이용률</translation>
    </message>
    <message>
        <source>Time it is to bridge</source>
        <translation>버텨야 할 시간</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>시간별 값</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Side that flatters</source>
        <translation>유리하게 보이는 쪽</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>기준 단위</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>통상값</translation>
    </message>
    <message>
        <source>Usable heat, of the electricity</source>
        <translation>이용 가능한 열(전력 대비)</translation>
    </message>
    <message>
        <source>Temperature of that heat</source>
        <translation>그 열의 온도</translation>
    </message>
    <message>
        <source>Cold made of a kWh of heat</source>
        <translation>열 1 kWh로 만드는 냉열</translation>
    </message>
    <message>
        <source>Heat asked for, at least</source>
        <translation>요구 열원 온도(최저)</translation>
    </message>
    <message>
        <source>Cold made of a kWh of its pumps and tower</source>
        <translation>펌프·냉각탑 전력 1 kWh당 냉열</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연수</translation>
    </message>
    <message>
        <source>Host&apos;s time of a step</source>
        <translation>스텝당 호스트 시간</translation>
    </message>
    <message>
        <source>Host&apos;s time of a sequence in a step</source>
        <translation>스텝 안 시퀀스당 호스트 시간</translation>
    </message>
    <message>
        <source>Host&apos;s time of a request before its first token</source>
        <translation>첫 토큰까지 요청당 호스트 시간</translation>
    </message>
    <message>
        <source>Water of its tower, of a kWh of heat rejected</source>
        <translation>방출열 1 kWh당 냉각탑 보급수</translation>
    </message>
    <message>
        <source>Months of winter</source>
        <translation>겨울 월</translation>
    </message>
    <message>
        <source>Months of summer</source>
        <translation>여름 월</translation>
    </message>
    <message>
        <source>Weekday in winter, by hour</source>
        <translation>겨울 평일, 시간별</translation>
    </message>
    <message>
        <source>Day of rest in winter</source>
        <translation>겨울 휴일</translation>
    </message>
    <message>
        <source>Weekday in summer</source>
        <translation>여름 평일</translation>
    </message>
    <message>
        <source>Day of rest in summer</source>
        <translation>여름 휴일</translation>
    </message>
    <message>
        <source>Places along it</source>
        <translation>지나는 곳</translation>
    </message>
    <message>
        <source>Price of a kilometre of line</source>
        <translation>선로 1 km 단가</translation>
    </message>
    <message>
        <source>Water supplied</source>
        <translation>용수 공급량</translation>
    </message>
    <message>
        <source>Industrial water that announced projects ask for</source>
        <translation>발표된 사업의 공업용수 요구량</translation>
    </message>
    <message>
        <source>Months of autumn</source>
        <translation>가을 달</translation>
    </message>
    <message>
        <source>Weekday in autumn</source>
        <translation>가을 평일</translation>
    </message>
    <message>
        <source>Day of rest in autumn</source>
        <translation>가을 휴일</translation>
    </message>
    <message>
        <source>Weekday in the other months</source>
        <translation>나머지 달 평일</translation>
    </message>
    <message>
        <source>Day of rest in the other months</source>
        <translation>나머지 달 휴일</translation>
    </message>
    <message>
        <source>Construction price against the country&apos;s</source>
        <translation>전국 단가 대비 공사비 배율</translation>
    </message>
    <message>
        <source>Gain a month on any machine</source>
        <translation>장비와 무관한 월간 향상</translation>
    </message>
    <message>
        <source>Places, latitude and longitude</source>
        <translation>대표 지점(위도 경도)</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>The point lies in the sea or abroad, %1 from %2, the nearest region; what follows is that region&apos;s.</source>
        <translation>이 지점은 바다 또는 해외이며 가장 가까운 지역 %2까지 %1입니다. 아래는 그 지역의 값입니다.</translation>
    </message>
    <message>
        <source>No tariff of this program holds there; the nearest is KEPCO&apos;s.</source>
        <translation>그곳에 맞는 요금표가 없습니다. 가장 가까운 것은 한전 요금표입니다.</translation>
    </message>
    <message>
        <source>No weather station is near: the nearest, %1, is %2 away.</source>
        <translation>가까운 관측소가 없습니다. 가장 가까운 %1까지 %2입니다.</translation>
    </message>
    <message>
        <source>There is no price rule &apos;%1&apos;; see `catalogue region-prices`.</source>
        <translation>&apos;%1&apos; 요금 규칙이 없습니다. `catalogue region-prices`를 보십시오.</translation>
    </message>
    <message>
        <source>Not known for %1: looked for, and no source found.</source>
        <translation>%1의 값은 알 수 없습니다. 찾아보았으나 출처가 없습니다.</translation>
    </message>
    <message>
        <source>Of %1 asked for by data centres in %2, %3 were judged possible at the first review.</source>
        <translation>%2에서 데이터센터가 신청한 %1 중 %3가 1차 검토에서 공급 가능으로 판정되었습니다.</translation>
    </message>
    <message>
        <source>The substations of %1 have %2 left in all; one site cannot draw all of it.</source>
        <translation>%1 변전소의 공급 여유는 모두 %2이며, 한 부지가 전부 쓸 수는 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2 of nuclear power, lies %3 away.</source>
        <translation>원전 %1(%2)까지 %3입니다.</translation>
    </message>
    <message>
        <source>%1 generates %2 of the electricity it uses.</source>
        <translation>%1의 전력자립도는 %2입니다.</translation>
    </message>
    <message>
        <source>The price rule says nothing of %1.</source>
        <translation>요금 규칙에 %1에 관한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The energy price changes by %1 here (%2).</source>
        <translation>이곳의 전력량요금은 %1 달라집니다(%2).</translation>
    </message>
    <message>
        <source>The energy price would change by %1 here (%2); the rule is not in force.</source>
        <translation>이곳의 전력량요금은 %1 달라질 것입니다(%2). 아직 시행되지 않은 규칙입니다.</translation>
    </message>
    <message>
        <source>The mean wet bulb is %1 at %2, the nearest station, %3 away.</source>
        <translation>가장 가까운 관측소 %2(%3)의 평균 습구온도는 %1입니다.</translation>
    </message>
    <message>
        <source>Industrial land costs %1 at %2.</source>
        <translation>%2의 산업용지 가격은 %1입니다.</translation>
    </message>
    <message>
        <source>The price of industrial land at %1 is not known: looked for, and no source found.</source>
        <translation>%1의 산업용지 가격은 알 수 없습니다. 찾아보았으나 출처가 없습니다.</translation>
    </message>
    <message>
        <source>The seismic zone factor is %1 g for a return period of 500 years; twice that for 2,400 years.</source>
        <translation>재현주기 500년의 지진구역계수는 %1 g이며, 2,400년은 그 2배입니다.</translation>
    </message>
    <message>
        <source>A round trip to Seoul takes %1 over %2 of straight line, computed and not measured.</source>
        <translation>서울까지 직선 %2, 왕복 지연은 %1입니다(계산값, 측정값 아님).</translation>
    </message>
    <message>
        <source>%1 of submarine cables lies %2 away.</source>
        <translation>해저케이블 육양지 %1까지 %2입니다.</translation>
    </message>
    <message>
        <source>Of the grid impact assessments, %1 passed the main review (%2).</source>
        <translation>전력계통영향평가 본심의 통과율은 %1입니다(%2).</translation>
    </message>
    <message>
        <source>%1 is not among the distributed-energy zones.</source>
        <translation>%1은(는) 분산에너지 특화지역이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 lies in a distributed-energy zone: plants there may sell to users directly.</source>
        <translation>%1은(는) 분산에너지 특화지역으로, 발전사업자가 사용자에게 직접 판매할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no distributed-energy zone.</source>
        <translation>%1에는 분산에너지 특화지역이 없습니다.</translation>
    </message>
    <message>
        <source>All of %1 is a distributed-energy zone: plants there may sell to users directly.</source>
        <translation>%1 전역이 분산에너지 특화지역으로, 발전사업자가 사용자에게 직접 판매할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has a distributed-energy zone (%2); whether this point lies in it is not known.</source>
        <translation>%1에 분산에너지 특화지역(%2)이 있으나, 이 지점이 그 안인지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>기후</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Regional price</source>
        <translation>지역별 요금</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>용수 요금</translation>
    </message>
    <message>
        <source>Energisation</source>
        <translation>수전 시기</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>There is no criterion &apos;%1&apos;; the nearest is &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; 기준이 없습니다. 가장 가까운 이름은 &apos;%2&apos;입니다.</translation>
    </message>
    <message>
        <source>The weight of &apos;%1&apos; must be a number from 0 to 1,000,000; write it as %1=3.</source>
        <translation>&apos;%1&apos;의 가중치는 0에서 1,000,000 사이의 수여야 합니다. %1=3처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>All weights are zero, so nothing would count; give at least one criterion a weight above zero.</source>
        <translation>가중치가 모두 0이라 평가할 것이 없습니다. 하나 이상에 0보다 큰 가중치를 주십시오.</translation>
    </message>
    <message>
        <source>%1 is the nearest station to %2 in %3, %4 away.</source>
        <translation>%3 %2에서 가장 가까운 관측소는 %1(%4)입니다.</translation>
    </message>
    <message>
        <source>The tariff and the grid&apos;s emissions are the same in the whole country.</source>
        <translation>전기요금표와 계통 배출계수는 전국이 같습니다.</translation>
    </message>
    <message>
        <source>The plan comes from abroad: it takes KEPCO&apos;s tariff and Korea&apos;s grid factor.</source>
        <translation>해외 계획이므로 한전 요금표와 국내 계통 배출계수를 씁니다.</translation>
    </message>
    <message>
        <source>No price rule says what electricity costs more or less in %1; the price stays.</source>
        <translation>%1의 요금 차이를 정한 규칙이 없어 요금은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1: the energy price changes by %2 in %3 and by %4 at home; the difference is added to the plan&apos;s own.</source>
        <translation>%1: 전력량요금이 %3에서 %2, 원래 지역에서 %4 달라지며, 그 차이를 계획의 값에 더합니다.</translation>
    </message>
    <message>
        <source>The land is leased; what a lease costs in %1 is not known, so the plan&apos;s rent stays.</source>
        <translation>용지는 임차이며 %1의 임차료를 알 수 없어 계획의 임차료를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The price of industrial land in %1 is not known; the plan&apos;s own stays.</source>
        <translation>%1의 산업용지 가격을 알 수 없어 계획의 값을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 of land at %2 (%3).</source>
        <translation>용지 %1, %2(%3).</translation>
    </message>
    <message>
        <source>The price of industrial water in %1 is not known; the plan&apos;s own stays.</source>
        <translation>%1의 공업용수 요금을 알 수 없어 계획의 값을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Industrial water costs %1 in %2 and %3 at home; the difference is added to the plan&apos;s own price.</source>
        <translation>공업용수 요금은 %2에서 %1, 원래 지역에서 %3이며, 그 차이를 계획의 값에 더합니다.</translation>
    </message>
    <message>
        <source>No source says when the grid of %1 is ready for such a load; the plan&apos;s dates stay.</source>
        <translation>%1 계통이 언제 준비되는지 출처가 없어 계획의 날짜를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>The grid of %1 is ready from %2; no phase is energised before.</source>
        <translation>%1 계통은 %2부터 준비되며, 그 전에는 수전하지 않습니다.</translation>
    </message>
    <message>
        <source>The plan claims no relief for an industrial complex, so its taxes are the same everywhere.</source>
        <translation>산업단지 감면을 받지 않으므로 세금은 어디서나 같습니다.</translation>
    </message>
    <message>
        <source>The relief for industrial complexes is that of the capital region.</source>
        <translation>수도권 산업단지 감면을 적용합니다.</translation>
    </message>
    <message>
        <source>The relief for industrial complexes is that outside the capital region; depopulation areas get more.</source>
        <translation>비수도권 산업단지 감면을 적용합니다. 인구감소지역은 더 큽니다.</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>계통 연계</translation>
    </message>
    <message>
        <source>The distance to a substation with room in %1 is not known; the plan&apos;s connection stays.</source>
        <translation>%1에서 여유 있는 변전소까지의 거리를 알 수 없어 계획의 연계를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Build cost</source>
        <translation>공사비</translation>
    </message>
    <message>
        <source>What the plan had at home in %1.</source>
        <translation>원래 지역 %1에서 계획이 가졌던 값입니다.</translation>
    </message>
    <message>
        <source>There is no region &apos;%1&apos;; the nearest are %2.</source>
        <translation>&apos;%1&apos; 지역이 없습니다. 가장 가까운 이름은 %2입니다.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>원래 지역</translation>
    </message>
    <message>
        <source>The record of %1 has no latitude and longitude; give it both.</source>
        <translation>%1 기록에 위도와 경도가 없습니다. 둘 다 입력하십시오.</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>해외</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1(으)로 옮기기</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>현 위치: %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>현 위치</translation>
    </message>
    <message>
        <source>The list has no site; write Name, 35.5, 129.4 on a line each.</source>
        <translation>목록에 부지가 없습니다. 한 줄에 &apos;이름, 35.5, 129.4&apos;로 쓰십시오.</translation>
    </message>
    <message>
        <source>Line %1 of the sites: %2</source>
        <translation>부지 목록 %1행: %2</translation>
    </message>
    <message>
        <source>26 of 29 outside the capital region</source>
        <translation>비수도권 29건 중 26건</translation>
    </message>
    <message>
        <source>10 of 24 in the capital region</source>
        <translation>수도권 24건 중 10건</translation>
    </message>
    <message>
        <source>November 2017 times twelve</source>
        <translation>2017년 11월의 12배</translation>
    </message>
    <message>
        <source>in 2018</source>
        <translation>2018년</translation>
    </message>
    <message>
        <source>in 2019</source>
        <translation>2019년</translation>
    </message>
    <message>
        <source>in 2022</source>
        <translation>2022년</translation>
    </message>
    <message>
        <source>27,600 GWh in ten months of 2022 times 1.2</source>
        <translation>2022년 열 달 27,600 GWh의 1.2배</translation>
    </message>
    <message>
        <source>24,844 GWh in seven months of 2025 times 12/7</source>
        <translation>2025년 일곱 달 24,844 GWh의 12/7배</translation>
    </message>
    <message>
        <source>big-city prices</source>
        <translation>대도시 가격</translation>
    </message>
    <message>
        <source>Daegu National Complex</source>
        <translation>대구국가산단</translation>
    </message>
    <message>
        <source>Chungju Enterprise City</source>
        <translation>충주기업도시</translation>
    </message>
    <message>
        <source>Pohang Blue Valley</source>
        <translation>포항 블루밸리</translation>
    </message>
    <message>
        <source>Gangseo</source>
        <translation>강서</translation>
    </message>
    <message>
        <source>Mipo complex</source>
        <translation>미포 산단</translation>
    </message>
    <message>
        <source>Pohang</source>
        <translation>포항</translation>
    </message>
    <message>
        <source>Seosan</source>
        <translation>서산</translation>
    </message>
    <message>
        <source>Uiwang</source>
        <translation>의왕</translation>
    </message>
    <message>
        <source>Busan Gangseo</source>
        <translation>부산 강서</translation>
    </message>
    <message>
        <source>Ulsan Mipo</source>
        <translation>울산 미포</translation>
    </message>
    <message>
        <source>Suwon</source>
        <translation>수원</translation>
    </message>
    <message>
        <source>Donghae</source>
        <translation>동해</translation>
    </message>
    <message>
        <source>Cheongju</source>
        <translation>청주</translation>
    </message>
    <message>
        <source>Gunsan Saemangeum</source>
        <translation>군산 새만금</translation>
    </message>
    <message>
        <source>Changwon</source>
        <translation>창원</translation>
    </message>
    <message>
        <source>Jeju City</source>
        <translation>제주시</translation>
    </message>
    <message>
        <source>Haenam Solaseado</source>
        <translation>해남 솔라시도</translation>
    </message>
    <message>
        <source>The records know no dam, weir or industrial supply on %1; those of the mainland lie over the sea.</source>
        <translation>%1에는 자료에 댐·보·공업용수 공급 지점이 없고, 육지의 것은 바다 건너에 있습니다.</translation>
    </message>
    <message>
        <source>%1 lies %2 away, the sea %3; industrial water of %4, %5 away: %6 in all, and what of it is free is not known.</source>
        <translation>%1까지 %2, 바다까지 %3이며 %4까지 %5입니다. 전체 공급량은 %6이고 남은 양은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 lies %2 away, the sea %3; industrial water of %4, %5 away: how much is not known.</source>
        <translation>%1까지 %2, 바다까지 %3이며 %4까지 %5입니다. 공급량은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 Announced projects of %2 ask for %3.</source>
        <translation>%1 %2의 발표된 사업이 %3을 요구합니다.</translation>
    </message>
    <message>
        <source>Up to 10 MW at 22.9 kV come from the feeders that are there: no phase waits for the grid of %1.</source>
        <translation>22.9 kV로 10 MW까지는 기존 배전선로에서 공급하므로 %1의 계통을 기다리는 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The site lies outside Korea, whose records judge a site: check latitude and longitude.</source>
        <translation>부지가 대한민국 밖에 있어 국내 자료로 평가할 수 없습니다. 위도와 경도를 확인하십시오.</translation>
    </message>
    <message>
        <source>A list has at most %1 sites; split it.</source>
        <translation>목록에는 부지를 %1곳까지 적을 수 있습니다. 나누십시오.</translation>
    </message>
    <message>
        <source>There is no latitude and longitude in degrees.</source>
        <translation>도 단위의 위도와 경도가 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place; write Name, 35.5, 129.4.</source>
        <translation>&apos;%1&apos;은(는) 위치가 아닙니다. 이름, 35.5, 129.4처럼 적으십시오.</translation>
    </message>
    <message>
        <source>No source gives what building costs in %1; the cost stays.</source>
        <translation>%1의 공사비를 밝힌 출처가 없어 공사비는 그대로입니다.</translation>
    </message>
    <message>
        <source>Building costs the same in %1 as at home, by the guide that prices it once for the country; whether a data centre gets the investment grant is not known.</source>
        <translation>공사비는 전국에 단가 하나를 두는 자료에 따라 %1에서도 원래 자리와 같습니다. 데이터센터가 투자보조금을 받는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Building costs %1 of the country&apos;s price in %2 and %3 at home.</source>
        <translation>공사비는 전국 단가를 기준으로 %2에서 %1, 원래 자리에서 %3입니다.</translation>
    </message>
    <message>
        <source>The next substations lie %1 away (%2; at home %3, %4), by the municipality&apos;s position; a line costs %5 a kilometre beyond the first %6.</source>
        <translation>가장 가까운 변전소는 시·군 위치 기준 %1 거리입니다(%2, 원래 자리는 %4까지 %3). 선로는 처음 %6을 넘는 1 km마다 %5입니다.</translation>
    </message>
    <message>
        <source>The next substations lie %1 away (%2), by the municipality&apos;s position; a line costs %3 a kilometre beyond the first %4.</source>
        <translation>가장 가까운 변전소는 시·군 위치 기준 %1 거리입니다(%2). 선로는 처음 %4을 넘는 1 km마다 %3입니다.</translation>
    </message>
    <message>
        <source>Plants of %1 stand within %2.</source>
        <translation>%2 안의 발전설비는 %1입니다.</translation>
    </message>
    <message>
        <source>Building costs the same in %1 as at home, by the planner&apos;s own records (%2).</source>
        <translation>공사비는 계획자가 넣은 자료(%2)에 따라 %1에서도 원래 자리와 같습니다.</translation>
    </message>
    <message>
        <source>%1 (of a year that is not known)</source>
        <translation>%1(기준 연도 모름)</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1(%2년 기준)</translation>
    </message>
    <message>
        <source>Up to 10 MW at 22.9 kV come from the feeders that are there: no line to a substation in %1 is charged.</source>
        <translation>22.9 kV로 10 MW까지는 이미 있는 배전선로에서 공급받습니다. %1의 변전소까지 가는 선로 비용은 더하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 Each connection to the grid costs %2 more, before contingency, owner&apos;s and soft costs.</source>
        <translation>%1 그래서 계통 연계 한 건의 비용이 %2 늘어납니다. 예비비, 발주자 비용, 설계·관리비를 더하기 전의 금액입니다.</translation>
    </message>
    <message>
        <source>%1 Each connection to the grid costs %2 less, before contingency, owner&apos;s and soft costs.</source>
        <translation>%1 그래서 계통 연계 한 건의 비용이 %2 줄어듭니다. 예비비, 발주자 비용, 설계·관리비를 더하기 전의 금액입니다.</translation>
    </message>
    <message>
        <source>%1 The connection to the grid costs the same: never less than its bays and the first %2.</source>
        <translation>%1 계통 연계 비용은 그대로입니다. 변전소 베이와 처음 %2의 비용보다 낮아지지 않습니다.</translation>
    </message>
    <message>
        <source>The plan has not been moved: it is at home. Name a region to move it to.</source>
        <translation>이 계획은 옮긴 적이 없어 본래 자리에 있습니다. 옮길 지역을 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Regret</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>계획대로</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Industrial complex, capital region</source>
        <translation>수도권 산업단지</translation>
    </message>
    <message>
        <source>Industrial complex elsewhere</source>
        <translation>비수도권 산업단지</translation>
    </message>
    <message>
        <source>Industrial complex, depopulation area</source>
        <translation>인구감소지역 산업단지</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plan not saved</source>
        <translation>저장하지 않은 계획</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>Tokenyard report %1 · %2 · data %3</source>
        <translation>Tokenyard 보고서 %1 · %2 · 자료 %3</translation>
    </message>
    <message>
        <source>Open errors %1 · warnings %2 · inputs without a source %3 of %4</source>
        <translation>미해결 오류 %1 · 경고 %2 · 출처 없는 입력 %4개 중 %3개</translation>
    </message>
    <message>
        <source>Rounded so that the parts add up to the total (largest remainder).</source>
        <translation>항목의 합이 합계와 맞도록 끝수를 처리했습니다(최대 잔여법).</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>High</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Inputs of the plan</source>
        <translation>계획의 입력</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>부지</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>서비스 %1</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>Energy supply</source>
        <translation>전력 공급</translation>
    </message>
    <message>
        <source>Cost basis</source>
        <translation>비용 기준</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>Low and high are the values the bands are computed with; an input without them is taken as exact.</source>
        <translation>하한과 상한은 범위를 계산하는 데 쓰는 값입니다. 둘이 없는 입력은 확정값으로 봅니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>값 %1가지</translation>
    </message>
    <message>
        <source>Inputs of the objects on the site</source>
        <translation>부지 객체의 입력</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Equal values are counted together; the export lists every object.</source>
        <translation>같은 값은 묶어서 셉니다. 내보낸 자료에는 모든 객체가 나옵니다.</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>사용한 레코드</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>가정과 출처</translation>
    </message>
    <message>
        <source>All phases with land and IT; without refresh, interest and VAT.</source>
        <translation>토지와 IT를 포함한 모든 단계의 합입니다. 교체, 이자, 부가가치세는 뺍니다.</translation>
    </message>
    <message>
        <source>Capex by item</source>
        <translation>항목별 설비투자비</translation>
    </message>
    <message>
        <source>Total capex</source>
        <translation>설비투자비 합계</translation>
    </message>
    <message>
        <source>When the money comes back</source>
        <translation>투자금 회수 시점</translation>
    </message>
    <message>
        <source>Cash flow of each year (bars) and cumulated (line), nominal after tax, %1</source>
        <translation>연도별 현금흐름(막대)과 누적(선), 명목 세후, %1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>현금흐름</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Cash flow by year</source>
        <translation>연도별 현금흐름</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>운영비</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>임차료</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>설비투자비</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Open: errors %1, warnings %2, notes %3; waived %4</source>
        <translation>미해결 오류 %1건, 경고 %2건, 참고 %3건. 예외 인정 %4건</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>발주처</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>자료 버전</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>점검 사항</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>%1, of which %2 without a named source</source>
        <translation>%1, 그중 출처를 밝히지 않은 것 %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Real won of %1 without VAT, unless a line says nominal</source>
        <translation>%1년 불변가격 원, 부가가치세 제외(명목이라고 적은 줄은 예외)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Plan of an AI factory</source>
        <translation>AI 팩토리 계획서</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>미해결 점검 사항</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>점검 사항</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Waived findings</source>
        <translation>예외 인정한 점검 사항</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>By, date</source>
        <translation>승인자, 날짜</translation>
    </message>
    <message>
        <source>Findings and waivers</source>
        <translation>점검 사항과 예외 인정</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>미해결 점검 사항이 없습니다.</translation>
    </message>
    <message>
        <source>How the load moves over the year</source>
        <translation>부하의 연중 변화</translation>
    </message>
    <message>
        <source>Site, range of the day</source>
        <translation>부지, 하루 범위</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>How PUE moves over the year</source>
        <translation>PUE의 연중 변화</translation>
    </message>
    <message>
        <source>Least to greatest hour of each day (band) and daily mean (line), by month</source>
        <translation>일별 시간 최소 ~ 최대(띠)와 일평균(선), 월별</translation>
    </message>
    <message>
        <source>Range of the day</source>
        <translation>하루 범위</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>전기 손실</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>방열 설비</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>펌프</translation>
    </message>
    <message>
        <source>Fans in the halls</source>
        <translation>홀 팬</translation>
    </message>
    <message>
        <source>Lighting and auxiliaries</source>
        <translation>조명·부대설비</translation>
    </message>
    <message>
        <source>PUE and WUE by month</source>
        <translation>월별 PUE와 WUE</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Site energy</source>
        <translation>부지 전력량</translation>
    </message>
    <message>
        <source>Capacity against need</source>
        <translation>필요 대비 용량</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Usable: with the redundancy of the plan held back. A margin without a need is blank.</source>
        <translation>사용 가능: 계획의 여유도에 따른 예비분을 제외한 용량입니다. 필요 용량이 없으면 여유를 비워 둡니다.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
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
        <translation>정의 또는 산출 불가 사유</translation>
    </message>
    <message>
        <source>The bands had not been computed when the report was made.</source>
        <translation>보고서를 만들 때 P10–P90 범위가 아직 계산되지 않았습니다.</translation>
    </message>
    <message>
        <source>Electricity share under each denominator</source>
        <translation>분모별 전력비 비중</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>산식</translation>
    </message>
    <message>
        <source>Layout: areas, racks and GPUs follow from the placed halls; feed lengths from their routes.</source>
        <translation>배치: 면적, 랙, GPU 수는 배치한 홀에서, 연결선 길이는 경로에서 나옵니다.</translation>
    </message>
    <message>
        <source>Compute: serving throughput from a roofline of memory, arithmetic and communication with efficiencies calibrated on published measurements; the best parallel layout within the service level.</source>
        <translation>연산: 메모리, 연산, 통신의 루프라인 모델에 공개 실측으로 보정한 효율을 적용해 토큰 처리량을 구하고, 서비스 수준 안에서 가장 좋은 병렬 구성을 고릅니다.</translation>
    </message>
    <message>
        <source>Power: losses of transformers, UPS and distribution at their load; installed against needed capacity with the chosen redundancy.</source>
        <translation>전력: 변압기, UPS, 배전의 부하별 손실과, 선택한 여유도에서 필요 용량 대비 설치 용량을 계산합니다.</translation>
    </message>
    <message>
        <source>Cooling: an hourly balance over 8,760 hours of typical weather; free cooling where the weather allows it, chillers elsewhere; water from evaporation and blow-down.</source>
        <translation>냉각: 표준 기상 8,760시간의 시간별 열수지입니다. 기상이 허용하면 프리쿨링, 아니면 냉동기를 씁니다. 용수는 증발량과 블로다운에서 나옵니다.</translation>
    </message>
    <message>
        <source>Energy: the tariff&apos;s energy price by season and time of use, demand charge, climate, fuel and fund charges, month by month.</source>
        <translation>전기요금: 계절별·시간대별 전력량요금, 기본요금, 기후환경요금, 연료비조정요금, 전력산업기반기금을 월별로 계산합니다.</translation>
    </message>
    <message>
        <source>Cost: quantity times unit price for every item, each with low and high; operating cost of the reference year.</source>
        <translation>비용: 항목마다 수량과 단가를 곱하고 하한과 상한을 둡니다. 운영비는 기준 연도의 값입니다.</translation>
    </message>
    <message>
        <source>Every figure is computed from the plan by a chain of pure stages; the same plan gives the same figures.</source>
        <translation>모든 값은 계획에서 정해진 계산 단계를 차례로 거쳐 나옵니다. 같은 계획이면 값도 같습니다.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>전력량요금</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>기본요금</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>기후환경</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>연료비조정</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>기금</translation>
    </message>
    <message>
        <source>Electricity bill by month</source>
        <translation>월별 전기요금</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Without VAT. Each month is rounded so that its charges add up; the year is the sum of the months as shown.</source>
        <translation>부가가치세를 뺀 금액입니다. 달마다 항목의 합이 맞도록 끝수를 처리했고, 연간은 표시된 달의 합입니다.</translation>
    </message>
    <message>
        <source>Cash opex of the reference year at full build: no rent, depreciation, interest or income tax.</source>
        <translation>최종 준공 후 기준 연도의 현금 운영비입니다. 임차료, 감가상각비, 이자, 법인세는 뺍니다.</translation>
    </message>
    <message>
        <source>Cash opex by item</source>
        <translation>항목별 현금 운영비</translation>
    </message>
    <message>
        <source>Total cash opex</source>
        <translation>현금 운영비 합계</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>The plan does not say enough to compute it.</source>
        <translation>계획의 정보가 부족해 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>현금 운영비</translation>
    </message>
    <message>
        <source>what operators quote</source>
        <translation>운영사 통용 기준</translation>
    </message>
    <message>
        <source>leases of land and building</source>
        <translation>토지·건물 임차</translation>
    </message>
    <message>
        <source>accounting cost</source>
        <translation>회계 원가</translation>
    </message>
    <message>
        <source>Levelised</source>
        <translation>균등화</translation>
    </message>
    <message>
        <source>with cost of capital</source>
        <translation>자본비용 포함</translation>
    </message>
    <message>
        <source>The electricity share depends on what it is divided by</source>
        <translation>전력비 비중은 무엇으로 나누는지에 따라 달라집니다</translation>
    </message>
    <message>
        <source>Electricity (dark) and all other cost (pale) a year, %1; the share stands over each bar</source>
        <translation>연간 전기요금(진한 색)과 그 밖의 모든 비용(옅은 색), %1. 막대 위 숫자는 전력비 비중</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>All other cost</source>
        <translation>기타 모든 비용</translation>
    </message>
    <message>
        <source>Area within the boundary</source>
        <translation>대지면적</translation>
    </message>
    <message>
        <source>Building, all storeys</source>
        <translation>건물(모든 층)</translation>
    </message>
    <message>
        <source>Hall floor</source>
        <translation>전산실 면적</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>옥외 설비</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무동</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>Setback from the boundary</source>
        <translation>경계 이격</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>위도</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>경도</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>기상 자료</translation>
    </message>
    <message>
        <source>What stands on the site</source>
        <translation>부지 배치 현황</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>바닥면적</translation>
    </message>
    <message>
        <source>Ground is the sum of footprints, each storey counted.</source>
        <translation>바닥면적은 각 층을 모두 더한 면적의 합입니다.</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Racks of</source>
        <translation>랙 종류</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 전력</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>전산실 면적</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Site and drawing</source>
        <translation>부지와 도면</translation>
    </message>
    <message>
        <source>General arrangement</source>
        <translation>전체 배치도</translation>
    </message>
    <message>
        <source>The plan has no GPU hall yet; figures that need one are blank.</source>
        <translation>계획에 아직 GPU 홀이 없어, 홀이 필요한 값은 비워 둡니다.</translation>
    </message>
    <message>
        <source>%1 GPUs in %2 racks and %3 halls on a site of %4, on a grid contract of %5.</source>
        <translation>%4 부지, 계약전력 %5에 홀 %3곳, 랙 %2대, GPU %1장을 둡니다.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>수전 개시</translation>
    </message>
    <message>
        <source>Grid power</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>IT power, total</source>
        <translation>IT 전력, 합계</translation>
    </message>
    <message>
        <source>GPUs, total</source>
        <translation>GPU, 합계</translation>
    </message>
    <message>
        <source>%1 more in the section on findings.</source>
        <translation>나머지 %1건은 점검 사항 절에 있습니다.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>TTFT 한도</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>TPOT 한도</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>이용률</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Output tokens at the service level</source>
        <translation>서비스 수준에서의 출력 토큰</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>병렬 구성</translation>
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
        <translation>GPU당</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Output tokens only, before utilisation. Low and high: 80 % band of the throughput model. A blank is explained under findings.</source>
        <translation>이용률을 적용하기 전의 출력 토큰만 나타냅니다. 하한과 상한은 처리량 모델의 80 % 구간입니다. 빈칸은 점검 사항에서 설명합니다.</translation>
    </message>
    <message>
        <source>What each service can make</source>
        <translation>서비스별 토큰 처리량</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>토큰 처리량</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>그림 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>도면</translation>
    </message>
    <message>
        <source>Scale (%1)</source>
        <translation>축척(%1)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>도면 번호</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>표 %1</translation>
    </message>
    <message>
        <source>Site at mean sales: least to greatest hour of each day (band) and daily mean (line); IT below; MW, by month; the axis does not begin at 0</source>
        <translation>평균 판매 때의 부지 전력: 일별 시간 최소 ~ 최대(띠)와 일평균(선), 아래는 IT. MW, 월별. 축은 0에서 시작하지 않음</translation>
    </message>
    <message>
        <source>The mix: what is asked and what is served</source>
        <translation>서비스 구성: 수요와 공급</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>이용자 수</translation>
    </message>
    <message>
        <source>Tasks a day</source>
        <translation>1일 작업 수</translation>
    </message>
    <message>
        <source>Calls a task</source>
        <translation>작업당 호출 수</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>부하 형태</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>증가율</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>최대부하 시각</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>연간 토큰</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Do the halls carry what is asked of them?</source>
        <translation>홀이 수요를 감당하는가?</translation>
    </message>
    <message>
        <source>Thousands of output tokens a second over a typical week, local time</source>
        <translation>대표 주간의 초당 출력 토큰(천), 현지 시각</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>수요</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>한도 기준</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Times against the service level</source>
        <translation>서비스 수준 대비 시간</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>First token (TTFT)</source>
        <translation>첫 토큰 (TTFT)</translation>
    </message>
    <message>
        <source>Each further token (TPOT)</source>
        <translation>이후 토큰당 (TPOT)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>예비</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU당 메모리</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>The KV cache holds at most %1 requests a replica.</source>
        <translation>KV 캐시는 복제본당 요청을 최대 %1건 담습니다.</translation>
    </message>
    <message>
        <source>Chosen operating point</source>
        <translation>선택한 운전점</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>전체 평균</translation>
    </message>
    <message>
        <source>Tokens drafted (speculative)</source>
        <translation>추측 디코딩</translation>
    </message>
    <message>
        <source>Requests at once, a replica</source>
        <translation>복제본당 동시 요청</translation>
    </message>
    <message>
        <source>Output, a GPU</source>
        <translation>GPU당 출력</translation>
    </message>
    <message>
        <source>80 % band, a GPU</source>
        <translation>GPU당 80 % 구간</translation>
    </message>
    <message>
        <source>Speed a user sees</source>
        <translation>사용자 체감 속도</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>가속기 전력</translation>
    </message>
    <message>
        <source>% of its rating</source>
        <translation>정격 대비 %</translation>
    </message>
    <message>
        <source>Accelerator energy of an output token</source>
        <translation>출력 토큰당 가속기 에너지</translation>
    </message>
    <message>
        <source>No source gives the accelerator&apos;s rated power, so its energy stays open.</source>
        <translation>가속기 정격 전력의 출처가 없어 에너지는 비워 둡니다.</translation>
    </message>
    <message>
        <source>The plan&apos;s power cap is in the tokens; power and energy are those without it.</source>
        <translation>토큰은 계획의 전력 상한을 반영했고, 전력과 에너지는 상한이 없을 때의 값입니다.</translation>
    </message>
    <message>
        <source>Marks: %1 published runs of the model, accelerator and precision with prompts and answers of about these lengths.</source>
        <translation>점: 모델·가속기·정밀도가 같고 입출력 길이가 비슷한 공개 실측 %1건.</translation>
    </message>
    <message>
        <source>No published run has about these lengths; the nearest: %1 tokens in, %2 out (%3 runs).</source>
        <translation>길이가 비슷한 공개 실측이 없음. 가장 가까운 것: 입력 %1, 출력 %2 토큰(%3건).</translation>
    </message>
    <message>
        <source>No published run of this model is known.</source>
        <translation>이 모델의 공개 실측이 없습니다.</translation>
    </message>
    <message>
        <source>No published run of this model on this accelerator in this precision is known.</source>
        <translation>이 모델·가속기·정밀도의 공개 실측이 없습니다.</translation>
    </message>
    <message>
        <source>Published, one pool</source>
        <translation>공개 실측, 단일 풀</translation>
    </message>
    <message>
        <source>Published, separate pools</source>
        <translation>공개 실측, P/D 분리</translation>
    </message>
    <message>
        <source>Shaded: 80 % band. Dashed: beyond the service level. %1</source>
        <translation>음영: 80 % 구간. 파선: 서비스 수준 밖. %1</translation>
    </message>
    <message>
        <source>tokens/s a user sees</source>
        <translation>사용자당 토큰/s</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>GPU당 출력 토큰/s</translation>
    </message>
    <message>
        <source>Best of all layouts</source>
        <translation>모든 구성 중 최선</translation>
    </message>
    <message>
        <source>chosen: %1 at %2</source>
        <translation>선택: %1, %2</translation>
    </message>
    <message>
        <source>The best other layouts and why they lose</source>
        <translation>차선 병렬 구성과 탈락 사유</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>동시 요청</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Where does the time of an output token go?</source>
        <translation>출력 토큰의 시간은 어디에 쓰이는가?</translation>
    </message>
    <message>
        <source>Milliseconds of the mean time of an output token (TPOT) at the chosen point</source>
        <translation>선택한 운전점에서 출력 토큰당 평균 시간(TPOT), ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time of an output token by its parts</source>
        <translation>출력 토큰 시간의 구성</translation>
    </message>
    <message>
        <source>How it runs: %1</source>
        <translation>운전 조건: %1</translation>
    </message>
    <message>
        <source>Output tokens a second at the service level, thousands: the bar and the figure over it; the line with ends is the 80 % band</source>
        <translation>서비스 수준에서의 초당 출력 토큰, 천: 막대와 위의 숫자. 끝이 있는 선은 80 % 구간</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>New settings</source>
        <translation>새 조건</translation>
    </message>
    <message>
        <source>Whole models left out</source>
        <translation>모델 단위 제외</translation>
    </message>
    <message>
        <source>Whole accelerators left out</source>
        <translation>가속기 단위 제외</translation>
    </message>
    <message>
        <source>Whole generations left out</source>
        <translation>세대 단위 제외</translation>
    </message>
    <message>
        <source>New settings, separate pools</source>
        <translation>새 조건, P/D 분리</translation>
    </message>
    <message>
        <source>Fitted runs (seen by the fit)</source>
        <translation>보정에 쓴 실측</translation>
    </message>
    <message>
        <source>missed; band too narrow</source>
        <translation>미달, 구간이 좁음</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>band too narrow</source>
        <translation>구간이 좁음</translation>
    </message>
    <message>
        <source>band too wide</source>
        <translation>구간이 넓음</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>Errors of the throughput model, reached and wanted</source>
        <translation>처리량 모델의 오차: 달성과 목표</translation>
    </message>
    <message>
        <source>Runs the fit had not seen</source>
        <translation>보정에 쓰지 않은 실측</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>In the 80 % band</source>
        <translation>80 % 구간 안</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile. Output: tokens a second per GPU.</source>
        <translation>절대 오차, 중앙값 / 90백분위. 출력: GPU당 초당 토큰.</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile. Output: tokens a second per GPU. Wanted of the band: that it holds %1 to %2 % of the measured runs.</source>
        <translation>절대 오차, 중앙값 / 90백분위. 출력: GPU당 초당 토큰. 구간의 목표: 측정의 %1~%2 %를 담는 것.</translation>
    </message>
    <message>
        <source>New settings by model, accelerator and engine</source>
        <translation>새 조건: 모델·가속기·엔진별</translation>
    </message>
    <message>
        <source>Runs of</source>
        <translation>측정 대상</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>By model family</source>
        <translation>모델 계열별</translation>
    </message>
    <message>
        <source>By accelerator</source>
        <translation>가속기별</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>엔진별</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile; bias: median of the signed error of output tokens.</source>
        <translation>절대 오차, 중앙값 / 90백분위. 편향: 출력 토큰의 부호 있는 오차의 중앙값.</translation>
    </message>
    <message>
        <source>Own runs before and after the fit</source>
        <translation>자체 측정: 보정 전과 후</translation>
    </message>
    <message>
        <source>Published calibration</source>
        <translation>공개 보정</translation>
    </message>
    <message>
        <source>This plan&apos;s</source>
        <translation>이 계획의 보정</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>출력 토큰당 시간 (TPOT)</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>첫 토큰까지 시간 (TTFT)</translation>
    </message>
    <message>
        <source>Output tokens a second</source>
        <translation>초당 출력 토큰</translation>
    </message>
    <message>
        <source>Absolute error on the runs of the file, median / 90th percentile. The fit has seen them: after it they are met better than new ones will be.</source>
        <translation>파일의 측정에 대한 절대 오차, 중앙값 / 90백분위. 보정에 쓴 측정이므로 보정 후 오차는 새 측정에서보다 작게 나옵니다.</translation>
    </message>
    <message>
        <source>This plan counts with a calibration of its own, fitted to %1 runs of %2 (%3): median error of the time per token %4 before, %5 after on these runs.</source>
        <translation>이 계획은 자체 보정을 씁니다. %2의 측정 %1건(%3)에 맞췄고, 이 측정에서 토큰당 시간의 중앙 오차는 보정 전 %4, 후 %5입니다.</translation>
    </message>
    <message>
        <source>This plan counts with a calibration of its own, fitted to %1 (%2).</source>
        <translation>이 계획은 %1(%2)에 맞춘 자체 보정을 씁니다.</translation>
    </message>
    <message>
        <source>No statistics of the throughput model&apos;s errors are in the catalogue.</source>
        <translation>카탈로그에 처리량 모델의 오차 통계가 없습니다.</translation>
    </message>
    <message>
        <source>The following belongs to the published calibration the plan&apos;s own started from; the 80 % band of the plan&apos;s tokens is still that of the published runs.</source>
        <translation>아래는 자체 보정의 출발점인 공개 보정의 수치입니다. 이 계획 토큰의 80 % 구간도 공개 실측의 것입니다.</translation>
    </message>
    <message>
        <source>Each published run is predicted by a fit that had not seen it: with its setting, its model, its accelerator or its generation left out.</source>
        <translation>공개 실측마다 그 측정을 보지 않은 보정으로 예측했습니다. 설정, 모델, 가속기 또는 세대를 통째로 제외했습니다.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크 통신</translation>
    </message>
    <message>
        <source>Others&apos; prefill</source>
        <translation>프리필 간섭</translation>
    </message>
    <message>
        <source>Launch and scheduling</source>
        <translation>커널 실행·스케줄링</translation>
    </message>
    <message>
        <source>%1 published runs lie beyond the axes</source>
        <translation>축 밖의 공개 실측 %1건</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Separate prefill and decode pools, by accelerator</source>
        <translation>P/D 분리, 가속기별</translation>
    </message>
    <message>
        <source>The throughput model is calibrated on published runs. Of %1 in settings its fit had not seen, half were met within %2 and nine in ten within %3 in output tokens.</source>
        <translation>처리량 모델은 공개 실측으로 보정했습니다. 보정에 쓰지 않은 조건의 실측 %1건에서 출력 토큰 오차는 절반이 %2, 90 %가 %3 이내입니다.</translation>
    </message>
    <message>
        <source>The band rests on runs of this model family and accelerator.</source>
        <translation>구간은 이 모델 계열과 가속기의 실측에 근거합니다.</translation>
    </message>
    <message>
        <source>No run on this accelerator is known: the band is the wider one of accelerators left out.</source>
        <translation>이 가속기의 실측이 없어 가속기를 제외하고 얻은 더 넓은 구간을 씁니다.</translation>
    </message>
    <message>
        <source>No run of this model family is known: the band is the wider one of models left out.</source>
        <translation>이 모델 계열의 실측이 없어 모델을 제외하고 얻은 더 넓은 구간을 씁니다.</translation>
    </message>
    <message>
        <source>No run of this model family or accelerator is known: the band is the widest.</source>
        <translation>이 모델 계열과 가속기의 실측이 없어 가장 넓은 구간을 씁니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The limits hold for 99 % of requests. %1</source>
        <translation>한도는 요청의 99 %에 적용. %1</translation>
    </message>
    <message>
        <source>The limits hold for the mean. %1</source>
        <translation>한도는 평균에 적용. %1</translation>
    </message>
    <message>
        <source>Each at its best load within the service level. %1 layouts were tried at %2 loads; %3 do not fit or miss the level. Why: the parts of a token&apos;s GPU time that cost it more, in shares of the chosen one&apos;s whole.</source>
        <translation>각 구성은 서비스 수준 안에서 가장 좋은 부하. 구성 %1가지, 부하 %2점을 시험했고 %3가지는 메모리에 들지 않거나 수준에 못 미침. 이유: 토큰당 GPU 시간 중 더 드는 부분, 선택한 구성의 전체에 대한 비율.</translation>
    </message>
    <message>
        <source>Checks against results of other kinds</source>
        <translation>다른 결과와의 대조</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>% of the value, per year</source>
        <translation>% (대상 가액의 연간 비율)</translation>
    </message>
    <message>
        <source>KRW per %1</source>
        <translation>원/%1</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Won of %1 with the plan&apos;s price factors, dollars at the exchange rate of the records. Times the quantities of the cost tables they give the amounts there. [n]: number in the list of sources.</source>
        <translation>%1년 불변가격 원. 계획의 가격 배율을 반영했고 달러는 레코드의 환율로 환산했습니다. 비용 표의 수량을 곱하면 그 표의 금액이 됩니다. [n]은 출처 목록의 번호입니다.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Values that bear on the figures (low to high)</source>
        <translation>결과에 영향을 주는 값(하한 ~ 상한)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Basis of the figures</source>
        <translation>산출 기준</translation>
    </message>
    <message>
        <source>Price year of all real amounts</source>
        <translation>불변가격 기준 연도</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>KRW per US$</source>
        <translation>원/미국 달러</translation>
    </message>
    <message>
        <source>Real cost of capital</source>
        <translation>실질 자본비용</translation>
    </message>
    <message>
        <source>Nominal discount rate</source>
        <translation>명목 할인율</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>물가상승률</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>법인세율</translation>
    </message>
    <message>
        <source>Reference year: the first full year after the last phase</source>
        <translation>기준 연도(마지막 단계 이후 첫 만 1년)</translation>
    </message>
    <message>
        <source>Contract power</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>Greatest billing demand</source>
        <translation>최대 요금적용전력</translation>
    </message>
    <message>
        <source>Mean price of electricity without VAT</source>
        <translation>평균 전력 단가(부가가치세 제외)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>full-time equivalents</source>
        <translation>명(전일제 환산)</translation>
    </message>
    <message>
        <source>Cost per employee</source>
        <translation>1인당 인건비</translation>
    </message>
    <message>
        <source>M KRW per year</source>
        <translation>백만 원/년</translation>
    </message>
    <message>
        <source>Availability: power × cooling × node health</source>
        <translation>가용률: 전력 × 냉각 × 노드 정상률</translation>
    </message>
    <message>
        <source>E: electricity of the reference year</source>
        <translation>E: 기준 연도 전력비</translation>
    </message>
    <message>
        <source>O: cash opex with E</source>
        <translation>O: 현금 운영비(E 포함)</translation>
    </message>
    <message>
        <source>R: rent</source>
        <translation>R: 임차료</translation>
    </message>
    <message>
        <source>D: straight-line depreciation</source>
        <translation>D: 감가상각비(정액법)</translation>
    </message>
    <message>
        <source>Tokens and revenue of the reference year</source>
        <translation>기준 연도의 토큰과 매출</translation>
    </message>
    <message>
        <source>Present values by year</source>
        <translation>연도별 현재가치</translation>
    </message>
    <message>
        <source>Electricity, real</source>
        <translation>전기요금(실질)</translation>
    </message>
    <message>
        <source>All cost, real</source>
        <translation>총비용(실질)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Cash flow, nominal</source>
        <translation>현금흐름(명목)</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>현재가치</translation>
    </message>
    <message>
        <source>Headline figures, recomputed</source>
        <translation>주요 지표 검산</translation>
    </message>
    <message>
        <source>Calculation with printed numbers</source>
        <translation>보고서 수치로 한 계산</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>present value of all cost %1 / present value of tokens %2</source>
        <translation>총비용의 현재가치 %1 / 토큰의 현재가치 %2</translation>
    </message>
    <message>
        <source>present value of the nominal cash flow</source>
        <translation>명목 현금흐름의 현재가치</translation>
    </message>
    <message>
        <source>site energy %1 MWh / IT energy %2 MWh</source>
        <translation>부지 전력량 %1 MWh / IT 전력량 %2 MWh</translation>
    </message>
    <message>
        <source>Capex and cash opex: sums of the cost tables, quantity × unit price. GPUs: sum of the halls. Throughput: sum of the services. Electricity: sum of the twelve monthly bills.</source>
        <translation>설비투자비와 현금 운영비는 비용 표의 합(수량 × 단가), GPU 수는 홀별 합, 처리량은 서비스별 합, 전기요금은 월별 요금 12개의 합입니다.</translation>
    </message>
    <message>
        <source>How the headline figures come about</source>
        <translation>주요 지표의 산출 근거</translation>
    </message>
    <message>
        <source>Maximum demand</source>
        <translation>최대수요</translation>
    </message>
    <message>
        <source>Billing demand</source>
        <translation>요금적용전력</translation>
    </message>
    <message>
        <source>Bars: P10 to P90 to scale from 0 to twice the base value; the tick is the base value.</source>
        <translation>막대: 0부터 기준값의 2배까지의 축척에 그린 P10 ~ P90 범위. 눈금은 기준값.</translation>
    </message>
    <message>
        <source>The plan that this report is of</source>
        <translation>이 보고서의 계획 파일</translation>
    </message>
    <message>
        <source>Dimensions in metres. Dashed outlines and thin feeds: later phases. Not for construction.</source>
        <translation>치수 단위는 m. 파선 윤곽과 가는 연결선은 이후 단계. 시공용 아님.</translation>
    </message>
    <message>
        <source>Service %1, where it differs from %2</source>
        <translation>서비스 %1: %2와(과) 다른 입력만</translation>
    </message>
    <message>
        <source>The ledger says what each figure means.</source>
        <translation>지표의 정의는 지표 표에 있습니다.</translation>
    </message>
    <message>
        <source>Title, publisher, reference, date</source>
        <translation>제목, 발행처, 참조, 날짜</translation>
    </message>
    <message>
        <source>Record used</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>Planner&apos;s input</source>
        <translation>계획자 입력</translation>
    </message>
    <message>
        <source>with rent</source>
        <translation>임차료 포함</translation>
    </message>
    <message>
        <source>with depreciation</source>
        <translation>감가상각비 포함</translation>
    </message>
    <message>
        <source>limit: %1 per token</source>
        <translation>한도: 토큰당 %1</translation>
    </message>
    <message>
        <source>Experts read per step</source>
        <translation>스텝당 읽는 전문가</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1(계속)</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>레코드 %1개</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>카탈로그 참조</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>초과사용부가금</translation>
    </message>
    <message>
        <source>Single failures (N-1), the costliest first</source>
        <translation>단일 상정고장(N-1), 손실이 큰 순서</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>고장 설비</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>정전</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Without A</source>
        <translation>A 계통 상실</translation>
    </message>
    <message>
        <source>Without B</source>
        <translation>B 계통 상실</translation>
    </message>
    <message>
        <source>M an hour</source>
        <translation>백만/시간</translation>
    </message>
    <message>
        <source>M KRW an hour</source>
        <translation>백만 원/시간</translation>
    </message>
    <message>
        <source>Overloaded then</source>
        <translation>이때 과부하</translation>
    </message>
    <message>
        <source>No hall has power and cooling: there is nothing to fail.</source>
        <translation>전력과 냉각을 모두 받는 홀이 없어 상정고장을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Single-line diagram</source>
        <translation>단선도</translation>
    </message>
    <message>
        <source>Cooling diagram</source>
        <translation>냉각 계통도</translation>
    </message>
    <message>
        <source>Generated from the plan&apos;s feeds. Loads with the racks at full load. Not for construction.</source>
        <translation>계획의 급전선에서 생성. 부하는 랙 전부하 기준. 시공용 아님.</translation>
    </message>
    <message>
        <source>GPUs by the hour</source>
        <translation>GPU 시간 임대</translation>
    </message>
    <message>
        <source>Space and power</source>
        <translation>상면·전력 임대</translation>
    </message>
    <message>
        <source>Tokens a year = throughput × 31,536,000 s × utilisation × availability (%1 %). Revenue = tokens × price of an output token with its input and cached input.</source>
        <translation>연간 토큰 = 처리량 × 31,536,000초 × 이용률 × 가용률(%1 %). 매출 = 토큰 × 입력·캐시 입력을 포함한 출력 토큰 단가.</translation>
    </message>
    <message>
        <source>(present value of all cost %1 − of what is let %2) / present value of tokens %3</source>
        <translation>(총비용 현재가치 %1 − 임대 수입 현재가치 %2) / 토큰 현재가치 %3</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정요금</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Nominal, after tax, unlevered; money spent is negative. Capex holds acquisition tax, less grants; other is the residual value less what working capital and VAT tie up. Rounded so that each year&apos;s parts add up to its cash flow and the cash flows to the cumulated sum.</source>
        <translation>경상가격, 세후, 무차입 기준이며 지출은 음수입니다. 투자비에는 취득세를 더하고 보조금을 뺐으며, 기타는 잔존가치에서 운전자본과 부가세로 묶이는 금액을 뺀 값입니다. 연도별 항목의 합이 현금흐름과, 현금흐름의 합이 누적액과 맞도록 반올림했습니다.</translation>
    </message>
    <message>
        <source>Let, real</source>
        <translation>임대 수입(실질)</translation>
    </message>
    <message>
        <source>P10 and P90: of samples by Latin hypercube over the range of every input and of every value of a catalogue record in use, each with a full study.</source>
        <translation>P10·P90: 모든 입력과 사용 중인 카탈로그 값의 범위에서 라틴 하이퍼큐브로 뽑은 표본마다 전체 계산을 수행한 결과.</translation>
    </message>
    <message>
        <source>Inputs as in a new plan, taken as exact</source>
        <translation>새 계획의 기본값 그대로이며 확정값으로 본 입력</translation>
    </message>
    <message>
        <source>What moves the value most, one input at a time</source>
        <translation>가치를 가장 크게 움직이는 입력(하나씩 변화)</translation>
    </message>
    <message>
        <source>NPV at low</source>
        <translation>하한 시 NPV</translation>
    </message>
    <message>
        <source>NPV at high</source>
        <translation>상한 시 NPV</translation>
    </message>
    <message>
        <source>IRR at low</source>
        <translation>하한 시 IRR</translation>
    </message>
    <message>
        <source>IRR at high</source>
        <translation>상한 시 IRR</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>민감도</translation>
    </message>
    <message>
        <source>No input with a range moves the value, or the ranges had not been tried when the report was made.</source>
        <translation>범위가 있는 입력 가운데 가치를 움직이는 것이 없거나, 보고서를 만들 때 범위를 아직 계산하지 않았습니다.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>감가상각</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>이자</translation>
    </message>
    <message>
        <source>Grant, sale</source>
        <translation>보조금·매각</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>고정자산</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>매출채권</translation>
    </message>
    <message>
        <source>VAT to come</source>
        <translation>미환급 부가세</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>차입금</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>보조금</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>납입자본</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>이익잉여금</translation>
    </message>
    <message>
        <source>Income by year</source>
        <translation>연도별 손익</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>당기순이익</translation>
    </message>
    <message>
        <source>Nominal. Interest holds the fee and the interest during construction as they are written off; the last year sells what is left. Rounded so that each year&apos;s lines add up to its net income.</source>
        <translation>명목 금액. 이자에는 금융수수료와 건설이자의 상각액이 들어 있고, 마지막 해에 남은 자산을 매각합니다. 해마다 각 항목의 합이 당기순이익이 되도록 반올림했습니다.</translation>
    </message>
    <message>
        <source>Balance sheet at the end of each year</source>
        <translation>연도 말 재무상태표</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Liabilities and equity</source>
        <translation>부채와 자본</translation>
    </message>
    <message>
        <source>Nominal. All cash is paid out to the owners or called from them. Fixed assets hold the fee and the interest during construction that are not yet written off. Rounded so that both sides are equal.</source>
        <translation>명목 금액. 현금은 모두 주주에게 배당하거나 주주가 납입합니다. 고정자산에는 아직 상각하지 않은 금융수수료와 건설이자가 들어 있습니다. 양변이 같도록 반올림했습니다.</translation>
    </message>
    <message>
        <source>Site by overlay: %1</source>
        <translation>중첩 표시 배치도: %1</translation>
    </message>
    <message>
        <source>DRAFT · %1</source>
        <translation>초안(DRAFT) · %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>데이터시트</translation>
    </message>
    <message>
        <source>Standard or law</source>
        <translation>표준·법령</translation>
    </message>
    <message>
        <source>Announced or quoted in public</source>
        <translation>공개 발표·보도</translation>
    </message>
    <message>
        <source>Derived from published figures</source>
        <translation>공개 수치에서 도출</translation>
    </message>
    <message>
        <source>Planner&apos;s own price</source>
        <translation>계획자 자체 단가</translation>
    </message>
    <message>
        <source>Share of other items or typed amount</source>
        <translation>다른 항목의 비율이거나 직접 입력한 금액</translation>
    </message>
    <message>
        <source>What the capital cost rests on</source>
        <translation>투자비의 근거</translation>
    </message>
    <message>
        <source>Weakest source of the price</source>
        <translation>단가 근거 중 가장 약한 것</translation>
    </message>
    <message>
        <source>%1 The annex has each price with its source.</source>
        <translation>%1 단가별 출처는 부록에 있습니다.</translation>
    </message>
    <message>
        <source>Price basis and boundary</source>
        <translation>가격 기준과 범위</translation>
    </message>
    <message>
        <source>%1 KRW per US$, %2</source>
        <translation>미화 1달러당 %1원, %2</translation>
    </message>
    <message>
        <source>Discounting</source>
        <translation>할인</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>Land, site works, building, electrical and cooling plant, grid connection, own power, GPU racks, network, storage, design, owner&apos;s cost and contingency of all phases</source>
        <translation>모든 단계의 토지·부지 조성·건축·전기·냉각 설비·계통 연계·자가발전·GPU 랙·네트워크·스토리지·설계·발주자 비용·예비비</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>VAT, interest during construction (shown beside the capex), replacement of the IT (in the cash flow), the tenants&apos; own equipment, grid reinforcement beyond the point of supply, site remediation, escalation beyond the price year</source>
        <translation>부가세, 건설이자(투자비 옆에 표시), IT 교체비(현금흐름에 반영), 입주사 자체 장비, 수전점 밖의 계통 보강, 오염 정화, 기준연도 이후 물가 상승</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Records of %1; weather %2; tariff %3</source>
        <translation>자료판 %1, 기상 %2, 요금제 %3</translation>
    </message>
    <message>
        <source>Accuracy classes of AACE 18R-97</source>
        <translation>AACE 18R-97의 정확도 등급</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Maturity of the definition</source>
        <translation>정의의 성숙도</translation>
    </message>
    <message>
        <source>Accuracy below</source>
        <translation>하방 정확도</translation>
    </message>
    <message>
        <source>Accuracy above</source>
        <translation>상방 정확도</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>이 계획</translation>
    </message>
    <message>
        <source>this estimate</source>
        <translation>이번 추정</translation>
    </message>
    <message>
        <source>not every hall that is drawn is supplied with power and cooling, so that quantities may still be missing</source>
        <translation>그린 홀 가운데 전력과 냉각이 닿지 않은 것이 있어 물량이 빠져 있을 수 있다</translation>
    </message>
    <message>
        <source>the layout is drawn and counted, but only %1 of the capital cost has a published price</source>
        <translation>배치는 그려서 물량을 셌으나 공개 단가가 있는 것은 투자비의 %1뿐이다</translation>
    </message>
    <message>
        <source>layout and equipment are drawn and counted and %1 of the capital cost has the planner&apos;s own prices</source>
        <translation>배치와 설비를 그려서 물량을 셌고 투자비의 %1에 계획자 자체 단가가 있다</translation>
    </message>
    <message>
        <source>Accuracy: AACE 18R-97 %1 (−%2 / +%3): %4.</source>
        <translation>정확도: AACE 18R-97 %1(−%2 / +%3). 이유: %4.</translation>
    </message>
    <message>
        <source>Basis and accuracy</source>
        <translation>산정 기준과 정확도</translation>
    </message>
    <message>
        <source>The samples of the inputs put the capital cost between %1 below and %2 above the plan (P10 to P90).</source>
        <translation>입력 표본으로 보면 투자비는 계획보다 %1 낮은 값에서 %2 높은 값 사이에 있습니다(P10–P90).</translation>
    </message>
    <message>
        <source>Equipment that is drawn</source>
        <translation>그린 설비</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>설치 장소</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>대수</translation>
    </message>
    <message>
        <source>Rating of a unit</source>
        <translation>대당 정격</translation>
    </message>
    <message>
        <source>GPU racks</source>
        <translation>GPU 랙</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Feeds that are drawn</source>
        <translation>그린 선로·배관</translation>
    </message>
    <message>
        <source>Length, circuits counted</source>
        <translation>길이(회선 수 반영)</translation>
    </message>
    <message>
        <source>Bill of materials by discipline</source>
        <translation>공종별 물량내역</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>%1 Prices without VAT in won of %2; amounts without a price are shares of other items or typed.</source>
        <translation>%1 단가는 %2년 원화이며 부가세를 뺀 값입니다. 단가가 없는 금액은 다른 항목의 비율이거나 직접 입력한 값입니다.</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>물량내역서</translation>
    </message>
    <message>
        <source>Where does the capital go?</source>
        <translation>투자비는 어디에 쓰이는가?</translation>
    </message>
    <message>
        <source>Capex by group, %1; the greatest groups, the others together</source>
        <translation>항목군별 투자비, %1. 큰 항목군과 나머지 합계</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Beside announced projects</source>
        <translation>발표된 사업과의 비교</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>발표값</translation>
    </message>
    <message>
        <source>This plan, like boundary</source>
        <translation>이 계획(같은 범위)</translation>
    </message>
    <message>
        <source>US dollars per watt of IT, each within the same boundary; announced figures brought to the plan&apos;s price year.</source>
        <translation>IT 1 W당 미화 달러. 범위를 맞추었고 발표값은 계획의 기준연도로 환산했습니다.</translation>
    </message>
    <message>
        <source>Outside the capex</source>
        <translation>투자비 밖의 항목</translation>
    </message>
    <message>
        <source>Capex: capital cost</source>
        <translation>투자비(Capex)</translation>
    </message>
    <message>
        <source>Capex by group</source>
        <translation>항목군별 투자비</translation>
    </message>
    <message>
        <source>Cooling and water</source>
        <translation>냉각과 물</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>계획의 해시(SHA-256)</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>미해결 오류</translation>
    </message>
    <message>
        <source>DRAFT: %1 errors are open</source>
        <translation>초안(DRAFT): 미해결 오류 %1건</translation>
    </message>
    <message>
        <source>The design day</source>
        <translation>설계일</translation>
    </message>
    <message>
        <source>Hour that asks most of the plant (month-day, local standard time)</source>
        <translation>설비 부담이 가장 큰 시각(월-일, 지방표준시)</translation>
    </message>
    <message>
        <source>Dry bulb then</source>
        <translation>그때의 건구온도</translation>
    </message>
    <message>
        <source>Wet bulb then</source>
        <translation>그때의 습구온도</translation>
    </message>
    <message>
        <source>Dry bulb not exceeded in 99.6 % of the hours</source>
        <translation>99.6 % 시간에 넘지 않는 건구온도</translation>
    </message>
    <message>
        <source>Wet bulb not exceeded in 99.6 % of the hours</source>
        <translation>99.6 % 시간에 넘지 않는 습구온도</translation>
    </message>
    <message>
        <source>Site with all racks at full load</source>
        <translation>모든 랙이 최대 부하일 때의 부지 전력</translation>
    </message>
    <message>
        <source>PUE then</source>
        <translation>그때의 PUE</translation>
    </message>
    <message>
        <source>Water, greatest day</source>
        <translation>최대일 물사용량</translation>
    </message>
    <message>
        <source>Water of the year</source>
        <translation>연간 물사용량</translation>
    </message>
    <message>
        <source>Free cooling, of the heat</source>
        <translation>프리쿨링이 맡는 열의 비율</translation>
    </message>
    <message>
        <source>Hours in which heat is left behind</source>
        <translation>열을 다 버리지 못하는 시간</translation>
    </message>
    <message>
        <source>What does the hottest day ask of the plant?</source>
        <translation>가장 더운 날 설비는 무엇을 감당하는가?</translation>
    </message>
    <message>
        <source>Power beside the IT on %1, at the mean of what is sold, MW by hour</source>
        <translation>%1의 IT 외 전력, 평균 판매 기준, 시간별 MW</translation>
    </message>
    <message>
        <source>System: %1, facility water at %2.</source>
        <translation>방식: %1, 시설 냉각수 %2.</translation>
    </message>
    <message>
        <source>Emissions of a year at full build</source>
        <translation>완공 후 연간 배출량</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>스코프</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>배출량</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Records of the plant</source>
        <translation>설비 자료</translation>
    </message>
    <message>
        <source>The plan&apos;s factor of the grid</source>
        <translation>계획의 계통 배출계수</translation>
    </message>
    <message>
        <source>Scope 1 and 2, location-based</source>
        <translation>스코프 1·2, 지역 기반</translation>
    </message>
    <message>
        <source>Scope 1 and 2, market-based</source>
        <translation>스코프 1·2, 시장 기반</translation>
    </message>
    <message>
        <source>Contracts in the place of the grid&apos;s mean</source>
        <translation>계통 평균 대신 계약 기준</translation>
    </message>
    <message>
        <source>What the site takes</source>
        <translation>부지가 쓰는 자원</translation>
    </message>
    <message>
        <source>Electricity of a year</source>
        <translation>연간 전력량</translation>
    </message>
    <message>
        <source>Renewable share of it, own and by contract</source>
        <translation>그중 재생에너지 비율(자체·계약)</translation>
    </message>
    <message>
        <source>Water of a year</source>
        <translation>연간 물사용량</translation>
    </message>
    <message>
        <source>Water on the greatest day</source>
        <translation>최대일 물사용량</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Emissions of a million output tokens</source>
        <translation>출력 토큰 100만 개당 배출량</translation>
    </message>
    <message>
        <source>Jobs on the site</source>
        <translation>현장 일자리</translation>
    </message>
    <message>
        <source>Noise, traffic and waste heat for neighbours are not computed; the assessment of the site has to add them.</source>
        <translation>소음·교통·폐열 활용은 계산하지 않았으므로 부지 평가에서 더해야 합니다.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Yields beside the market&apos;s</source>
        <translation>시장 수익과의 비교</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Plan over market</source>
        <translation>계획 ÷ 시장</translation>
    </message>
    <message>
        <source>A figure far beyond the market&apos;s range is a finding.</source>
        <translation>시장 범위를 크게 벗어난 수치는 점검 사항으로 올라갑니다.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Terms in both languages</source>
        <translation>한·영 용어</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>Five pillars</source>
        <translation>다섯 기둥</translation>
    </message>
    <message>
        <source>Pillar, evidence</source>
        <translation>기둥과 근거</translation>
    </message>
    <message>
        <source>Points of 20</source>
        <translation>점수(20점 만점)</translation>
    </message>
    <message>
        <source>What would raise it</source>
        <translation>점수를 높이는 방법</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>A pillar&apos;s points are the mean of those known; what nobody says is unknown and does not count.</source>
        <translation>기둥의 점수는 알려진 점수의 평균입니다. 아무도 밝히지 않은 것은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Sovereignty checklist</source>
        <translation>주권 점검표</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Value at home: who gets a year&apos;s value</source>
        <translation>국내 귀속 가치: 한 해의 가치는 누구에게 가는가</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>귀속 주체</translation>
    </message>
    <message>
        <source>Of the value</source>
        <translation>가치 비중</translation>
    </message>
    <message>
        <source>Kept at home</source>
        <translation>국내 귀속</translation>
    </message>
    <message>
        <source>Value: the year&apos;s revenue, or the cost where that is more. A dash: by the share that the services state.</source>
        <translation>가치는 연간 매출이며 비용이 더 크면 비용입니다. 줄표는 서비스가 밝힌 비율을 따릅니다.</translation>
    </message>
    <message>
        <source>Governance, sovereignty and value at home</source>
        <translation>거버넌스·주권·국내 귀속 가치</translation>
    </message>
    <message>
        <source>The plan has no revenue to share out.</source>
        <translation>나눌 매출이 없습니다.</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>기술</translation>
    </message>
    <message>
        <source>Business and region</source>
        <translation>사업·지역</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>가점</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>감점</translation>
    </message>
    <message>
        <source>The contract of %1 lies below the threshold of the assessment; the sheet is shown for a later extension.</source>
        <translation>계약전력 %1은(는) 평가 대상 기준에 못 미칩니다. 증설에 대비해 점수표를 싣습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 points needed, but the voltage does not pass: the application would be refused.</source>
        <translation>필요한 %2점에 %1점이지만 전압 요건이 부적합하여 신청이 반려됩니다.</translation>
    </message>
    <message>
        <source>%1 points: the plan passes the %2 that are needed, by %3.</source>
        <translation>%1점: 통과 기준 %2점을 %3점 넘습니다.</translation>
    </message>
    <message>
        <source>%1 points: %3 fewer than the %2 that are needed.</source>
        <translation>%1점: 통과 기준 %2점에 %3점 모자랍니다.</translation>
    </message>
    <message>
        <source>Points by item</source>
        <translation>항목별 점수</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>배점</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>%1 points pass</source>
        <translation>통과 기준 %1점</translation>
    </message>
    <message>
        <source>Region: %1. Items and most points: %2 (%3, %4). What of an item&apos;s points a plan earns between none and all is this program&apos;s own scale.</source>
        <translation>지역: %1. 항목과 배점: %2(%3, %4). 0점과 만점 사이의 점수 매김은 이 프로그램의 자체 기준입니다.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>안</translation>
    </message>
    <message>
        <source>What raises the points, the cheapest first</source>
        <translation>점수를 높이는 방법(값싼 순)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>A point costs</source>
        <translation>1점당 비용</translation>
    </message>
    <message>
        <source>“Then” counts the steps above it too. Cost is paid once; of a contract it is that of the first year.</source>
        <translation>‘결과’는 위 조치를 모두 더한 값입니다. 비용은 한 번만 들며, 계약은 첫해 비용입니다.</translation>
    </message>
    <message>
        <source>Grid-impact sheet</source>
        <translation>전력계통영향평가</translation>
    </message>
    <message>
        <source>The records hold no rule pack of the assessment.</source>
        <translation>평가 기준 자료가 없습니다.</translation>
    </message>
    <message>
        <source>The grid-impact assessment is Korean law, and the site is not in Korea.</source>
        <translation>전력계통영향평가는 한국 법령에 따른 것이며 부지가 한국에 있지 않습니다.</translation>
    </message>
    <message>
        <source>In question: the notice in force could not be read, so that the points are those of %1 (%2). The headroom of the substation is KEPCO&apos;s to state, and the difficulty of adding to it is negotiated.</source>
        <translation>의문으로 남는 것: 시행 고시를 확인하지 못해 %1(%2)의 배점을 썼습니다. 변전소 여유는 한전이 밝힐 사항이고, 여유 확보 난이도는 협의로 정합니다.</translation>
    </message>
    <message>
        <source>Equations of the figures</source>
        <translation>수치의 산식</translation>
    </message>
    <message>
        <source>Methods and equations</source>
        <translation>계산 방법과 산식</translation>
    </message>
    <message>
        <source>Opex: operating cost</source>
        <translation>운영비(Opex)</translation>
    </message>
    <message>
        <source>Steps to energisation</source>
        <translation>수전까지의 절차</translation>
    </message>
    <message>
        <source>Base (low to high)</source>
        <translation>기본(하한–상한)</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>주공정</translation>
    </message>
    <message>
        <source>Begun on %1, the date of the records, with base durations. Critical: share of %2 samples in which the step decides the end. P50 %3, P90 %4.</source>
        <translation>자료 기준일인 %1에 기본 기간으로 시작한 일정. 주공정: 표본 %2개 중 그 절차가 끝을 정한 비율. P50 %3, P90 %4.</translation>
    </message>
    <message>
        <source>Law and rules, with their dates</source>
        <translation>법령·기준과 날짜</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>As recorded on the date of the data; the text in force decides.</source>
        <translation>자료판 기준이며 시행 중인 조문이 우선합니다.</translation>
    </message>
    <message>
        <source>Permits and law</source>
        <translation>인허가와 법령</translation>
    </message>
    <message>
        <source>The plan has no phase, so that no step to energisation has a date.</source>
        <translation>단계가 없어 수전 절차의 날짜를 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Is the power there when the GPUs are?</source>
        <translation>GPU가 들어올 때 전력이 있는가?</translation>
    </message>
    <message>
        <source>Contract power (area), IT power installed (line) and in use as sales ramp up (dashed), MW by month</source>
        <translation>계약전력(면), 설치된 IT 전력(실선), 판매가 늘며 쓰는 IT 전력(파선), 월별 MW</translation>
    </message>
    <message>
        <source>IT power installed</source>
        <translation>설치된 IT 전력</translation>
    </message>
    <message>
        <source>IT power in use</source>
        <translation>쓰고 있는 IT 전력</translation>
    </message>
    <message>
        <source>Capex by phase</source>
        <translation>단계별 투자비</translation>
    </message>
    <message>
        <source>What serves all phases is shared among them by IT power.</source>
        <translation>모든 단계가 함께 쓰는 것은 IT 전력 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Begun on %1, the steps to energisation end by %2 (P50) or %3 (P90): in time for the first phase.</source>
        <translation>%1에 시작하면 수전까지의 절차는 %2(P50) 또는 %3(P90)에 끝나 1단계에 늦지 않습니다.</translation>
    </message>
    <message>
        <source>, worth %1 of revenue</source>
        <translation>(매출 %1 상당)</translation>
    </message>
    <message>
        <source>Phases and power ramp</source>
        <translation>단계와 전력 램프업</translation>
    </message>
    <message>
        <source>The plan has no phase.</source>
        <translation>계획에 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Load list and energy of a year</source>
        <translation>부하 목록과 연간 전력량</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Greatest hour</source>
        <translation>최대 시간</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>%1 At the mean of what is sold; with all racks at full load the site&apos;s greatest hour is %2.</source>
        <translation>%1 평균 판매 기준이며, 모든 랙이 최대 부하이면 부지의 최대 시간은 %2입니다.</translation>
    </message>
    <message>
        <source>Load flow and short circuit by voltage, all racks at full load</source>
        <translation>전압별 조류와 단락(모든 랙 최대 부하)</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>모선</translation>
    </message>
    <message>
        <source>Least voltage</source>
        <translation>최저 전압</translation>
    </message>
    <message>
        <source>Greatest drop</source>
        <translation>최대 전압강하</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>최대 부하율</translation>
    </message>
    <message>
        <source>which is</source>
        <translation>해당 설비</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>고장전류</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>차단기</translation>
    </message>
    <message>
        <source>Newton-Raphson load flow; initial symmetrical fault current after IEC 60909-0 from the class of the supply, which the network operator has to state. A breaker rating stands where switchgear is drawn.</source>
        <translation>Newton-Raphson 조류계산. 고장전류는 IEC 60909-0의 초기 대칭 단락전류이며 수전점 등급은 계통운영자가 밝혀야 합니다. 차단기 정격은 배전반을 그린 곳에 적습니다.</translation>
    </message>
    <message>
        <source>Electrical losses at full load</source>
        <translation>최대 부하에서의 전기 손실</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Cables and busways</source>
        <translation>케이블·부스웨이</translation>
    </message>
    <message>
        <source>All racks at full load. The load list counts the losses of the year at its loads.</source>
        <translation>모든 랙이 최대 부하일 때의 값. 부하 목록은 한 해의 실제 부하에서 손실을 셉니다.</translation>
    </message>
    <message>
        <source>Power is available at the racks for %1 of the year by load; least in %2 with %3.</source>
        <translation>부하 가중으로 한 해의 %1 동안 랙에 전력이 공급됩니다. 가장 낮은 곳은 %2(%3)입니다.</translation>
    </message>
    <message>
        <source>Electrical: loads, single-line diagram and N-1</source>
        <translation>전기: 부하·단선결선도·N-1</translation>
    </message>
    <message>
        <source>Close the %1 open errors; the first: %2</source>
        <translation>미해결 오류 %1건을 해결합니다. 첫째: %2</translation>
    </message>
    <message>
        <source>Pass the grid-impact assessment: it has %1 of %2 points now.</source>
        <translation>전력계통영향평가를 통과합니다. 지금은 %2점에 %1점입니다.</translation>
    </message>
    <message>
        <source>Pass the grid-impact assessment: it has %1 of %2 points now; the cheapest step: %3</source>
        <translation>전력계통영향평가를 통과합니다. 지금은 %2점에 %1점이며 가장 값싼 조치는 다음과 같습니다. %3</translation>
    </message>
    <message>
        <source>Order the racks for the power: energisation is expected by %1 (P50), %2 (P90), and the first phase is planned for %3.</source>
        <translation>랙 발주를 수전 시기에 맞춥니다. 수전은 %1(P50), %2(P90)로 예상되고 1단계는 %3로 잡혀 있습니다.</translation>
    </message>
    <message>
        <source>Settle %1: within its range the NPV goes from %2 to %3.</source>
        <translation>다음 입력을 확정합니다: %1. 그 범위에서 NPV가 %2에서 %3까지 움직입니다.</translation>
    </message>
    <message>
        <source>Bring the estimate from AACE %1 to class 3 by quotations before the final decision.</source>
        <translation>최종 결정 전에 견적을 받아 추정을 AACE %1에서 3등급으로 높입니다.</translation>
    </message>
    <message>
        <source>The plan says too little to judge it</source>
        <translation>판단하기에 계획의 내용이 부족합니다</translation>
    </message>
    <message>
        <source>The plan does not pay at these prices</source>
        <translation>이 가격으로는 수익이 나지 않습니다</translation>
    </message>
    <message>
        <source>The plan would pay, but has open errors</source>
        <translation>수익은 나지만 미해결 오류가 있습니다</translation>
    </message>
    <message>
        <source>The plan pays, but more than half of its futures do not</source>
        <translation>수익은 나지만 미래의 절반 이상은 그렇지 않습니다</translation>
    </message>
    <message>
        <source>The plan pays, and nearly all of its futures do</source>
        <translation>수익이 나며 거의 모든 미래에서도 그렇습니다</translation>
    </message>
    <message>
        <source>The plan pays, on conditions</source>
        <translation>조건을 갖추면 수익이 납니다</translation>
    </message>
    <message>
        <source>At today&apos;s prices the project returns %1 after tax against a hurdle of %2; its NPV at %3 is %4.</source>
        <translation>현재 가격에서 세후 수익률은 %1(요구수익률 %2)이고 할인율 %3의 NPV는 %4입니다.</translation>
    </message>
    <message>
        <source>At today&apos;s prices the NPV at %1 is %2; there is no IRR.</source>
        <translation>현재 가격에서 할인율 %1의 NPV는 %2이며 IRR은 없습니다.</translation>
    </message>
    <message>
        <source>%1 Of %2 futures %3 fall short of the hurdle.</source>
        <translation>%1 미래 %2개 가운데 %3이(가) 요구수익률에 못 미칩니다.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>권고</translation>
    </message>
    <message>
        <source>Recommended: finish the plan before it is decided on. What is missing:</source>
        <translation>권고: 결정하기 전에 계획을 마무리합니다. 빠진 것은 다음과 같습니다.</translation>
    </message>
    <message>
        <source>Recommended: do not commit at these prices. What would have to change first:</source>
        <translation>권고: 이 가격으로는 투자하지 않습니다. 먼저 바뀌어야 할 것은 다음과 같습니다.</translation>
    </message>
    <message>
        <source>Recommended: proceed on these conditions:</source>
        <translation>권고: 다음 조건으로 추진합니다.</translation>
    </message>
    <message>
        <source>Recommended: proceed. What remains to be done:</source>
        <translation>권고: 추진합니다. 남은 일은 다음과 같습니다.</translation>
    </message>
    <message>
        <source>The recommendation follows from the figures of this report alone; it is no investment advice, and the decision is its reader&apos;s.</source>
        <translation>권고는 이 보고서의 수치에서만 나온 것이며 투자 자문이 아닙니다. 결정은 읽는 이의 몫입니다.</translation>
    </message>
    <message>
        <source>The site by criterion</source>
        <translation>기준별 부지 평가</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>가중 평균</translation>
    </message>
    <message>
        <source>Region and transplant</source>
        <translation>지역과 이전</translation>
    </message>
    <message>
        <source>The site is not in Korea: the records judge Korean sites only.</source>
        <translation>부지가 한국에 있지 않습니다. 자료는 국내 부지만 평가합니다.</translation>
    </message>
    <message>
        <source>Open error</source>
        <translation>미해결 오류</translation>
    </message>
    <message>
        <source>Measure on machines of the kind before ordering all; fit the model to the own runs</source>
        <translation>전량 발주 전에 같은 장비로 실측하고 모형을 자체 측정에 맞춘다</translation>
    </message>
    <message>
        <source>Sell part of the capacity at contracted prices before the order</source>
        <translation>발주 전에 용량 일부를 계약 가격으로 판다</translation>
    </message>
    <message>
        <source>Contract users before the phase is ordered; keep a later phase an option</source>
        <translation>단계를 발주하기 전에 이용자와 계약하고 뒤 단계는 선택권으로 남긴다</translation>
    </message>
    <message>
        <source>Fix part of the power by contract or own plant</source>
        <translation>전력 일부를 계약이나 자가발전으로 고정한다</translation>
    </message>
    <message>
        <source>Hedge the dollars of the order, or sell in dollars</source>
        <translation>발주 외화를 헤지하거나 달러로 판매한다</translation>
    </message>
    <message>
        <source>Fix price and delivery of the racks in a framework order</source>
        <translation>기본계약으로 랙의 가격과 납기를 고정한다</translation>
    </message>
    <message>
        <source>Tender early with a fixed price; hold the contingency</source>
        <translation>확정가로 조기에 입찰하고 예비비를 지킨다</translation>
    </message>
    <message>
        <source>Settle it in the term sheet before the decision</source>
        <translation>결정 전에 금융조건 합의서로 확정한다</translation>
    </message>
    <message>
        <source>Get a source or a quotation that narrows the range</source>
        <translation>범위를 좁힐 출처나 견적을 구한다</translation>
    </message>
    <message>
        <source>%1 comes to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 fails: %2 racks go dark</source>
        <translation>%1 고장: 랙 %2대가 꺼진다</translation>
    </message>
    <message>
        <source>%1 fails: the racks run on one side or an element is overloaded</source>
        <translation>%1 고장: 랙이 한쪽 계통으로만 돌거나 과부하가 생긴다</translation>
    </message>
    <message>
        <source>A second path or unit, or a spare on the site</source>
        <translation>두 번째 경로나 대수, 또는 현장 예비품</translation>
    </message>
    <message>
        <source>Repair before the second failure; hold the part in stock</source>
        <translation>두 번째 고장 전에 고치고 부품을 비축한다</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>Power comes on %1 (P90), after the GPUs of %2</source>
        <translation>수전이 %1(P90)로 GPU 반입(%2)보다 늦다</translation>
    </message>
    <message>
        <source>Tie the order of the racks to the date of the power; order transformers and the connection first</source>
        <translation>랙 발주를 수전일에 연동하고 변압기와 계통 연계를 먼저 발주한다</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>The grid-impact assessment is refused: %1 of %2 points</source>
        <translation>전력계통영향평가 불통과: %2점에 %1점</translation>
    </message>
    <message>
        <source>Raise the points before the application</source>
        <translation>신청 전에 점수를 높인다</translation>
    </message>
    <message>
        <source>Grid impact</source>
        <translation>계통영향</translation>
    </message>
    <message>
        <source>−%1 M KRW an hour</source>
        <translation>시간당 −%1백만 원</translation>
    </message>
    <message>
        <source>not in won</source>
        <translation>금액 아님</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>위험 목록</translation>
    </message>
    <message>
        <source>No finding is open and no input has a range.</source>
        <translation>미해결 점검 사항이 없고 범위가 있는 입력도 없습니다.</translation>
    </message>
    <message>
        <source>Risks with their effect and a measure</source>
        <translation>위험과 그 영향·대책</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>영향</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>대책</translation>
    </message>
    <message>
        <source>Effect: the change of the NPV with the input alone at its worse end, revenue that waits, or revenue lost while a failure lasts. An effect that is not in won blocks or delays. The planner names an owner for each.</source>
        <translation>영향: 그 입력만 나쁜 쪽 끝일 때의 NPV 변화, 미뤄지는 매출, 또는 고장이 이어지는 동안 잃는 매출. 금액이 아닌 영향은 사업을 막거나 늦춥니다. 담당자는 계획자가 정합니다.</translation>
    </message>
    <message>
        <source>The scenarios side by side</source>
        <translation>시나리오 비교표</translation>
    </message>
    <message>
        <source>The scenarios side by side, continued</source>
        <translation>시나리오 비교표(계속)</translation>
    </message>
    <message>
        <source>What the scenarios change</source>
        <translation>시나리오가 바꾸는 것</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 수</translation>
    </message>
    <message>
        <source>NPV against the plan</source>
        <translation>계획 대비 NPV</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>시나리오 비교</translation>
    </message>
    <message>
        <source>The plan has one scenario, “%1”; there is nothing to compare it with. What single inputs do stands under sensitivity.</source>
        <translation>시나리오가 ‘%1’ 하나뿐이어서 비교할 대상이 없습니다. 입력 하나하나의 영향은 민감도에 있습니다.</translation>
    </message>
    <message>
        <source>%1 scenarios beside the plan in use, “%2”.</source>
        <translation>사용 중인 계획 ‘%2’ 외에 시나리오 %1개가 있습니다.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>순위 상관</translation>
    </message>
    <message>
        <source>Each input alone at its low and at its high, all others as planned, with a full study; the bar runs from one NPV to the other, dark from the plan to that at the low, as far as the picture goes; the dashed line is an NPV of 0. NPV after tax, nominal. Rank correlation of input and NPV where all move at once.</source>
        <translation>입력 하나만 낮은 값과 높은 값에 두고 나머지는 계획대로 전체를 다시 계산했습니다. 막대는 두 NPV 사이를 잇고(그림 폭까지), 계획에서 낮은 값 쪽이 진하며 파선은 NPV 0입니다. NPV는 세후 명목. 순위 상관은 모두 함께 움직일 때 입력과 NPV의 상관입니다.</translation>
    </message>
    <message>
        <source>How many futures miss the hurdle?</source>
        <translation>요구수익률에 못 미치는 미래는 얼마나 되는가?</translation>
    </message>
    <message>
        <source>The futures had not been sampled when the report was made.</source>
        <translation>보고서를 만들 때 표본을 뽑지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 samples by IRR after tax, %; %2 of all lie below the hurdle of %3 (dark); the outermost hundredths stand in the first and last class</source>
        <translation>표본 %1개의 세후 IRR(%) 분포. 전체의 %2가 요구수익률 %3에 못 미칩니다(진한 막대). 양 끝 1 %는 첫 구간과 마지막 구간에 모았습니다</translation>
    </message>
    <message>
        <source>below the hurdle</source>
        <translation>요구수익률 미만</translation>
    </message>
    <message>
        <source>at the hurdle or above</source>
        <translation>요구수익률 이상</translation>
    </message>
    <message>
        <source>P-values</source>
        <translation>P값</translation>
    </message>
    <message>
        <source>P10 is the value that a tenth of %1 samples do not exceed (Latin hypercube, seed %2). For cost, high is bad.</source>
        <translation>P10은 표본 %1개의 10 %가 넘지 않는 값입니다(라틴 하이퍼큐브, 시드 %2). 비용은 클수록 나쁩니다.</translation>
    </message>
    <message>
        <source>Where the answer turns: the input at which the NPV is 0</source>
        <translation>답이 바뀌는 곳: NPV가 0이 되는 입력값</translation>
    </message>
    <message>
        <source>At NPV 0</source>
        <translation>NPV 0일 때</translation>
    </message>
    <message>
        <source>One input moved, all others as planned. A dash: no value in the input&apos;s own limits brings the NPV to 0.</source>
        <translation>입력 하나만 움직이고 나머지는 계획대로 두었습니다. 줄표는 허용 범위 안에 NPV를 0으로 만드는 값이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Sensitivity and P-values</source>
        <translation>민감도와 P값</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>A dash: %1</source>
        <translation>줄표: %1</translation>
    </message>
    <message>
        <source>Bar: P10 to P90 of %1 samples; line: P50; ring: the plan. Money in won of %2 without VAT, IRR and NPV nominal after tax.</source>
        <translation>막대: 표본 %1개의 P10–P90, 세로선: P50, 고리: 계획. 금액은 %2년 원화(부가세 제외), IRR과 NPV는 세후 명목.</translation>
    </message>
    <message>
        <source>Three facts that decide</source>
        <translation>결정을 좌우하는 세 가지 사실</translation>
    </message>
    <message>
        <source>Power comes after the GPUs: %1 (P50) against a first phase planned for %2.</source>
        <translation>전력이 GPU보다 늦습니다: 수전 %1(P50), 1단계 계획 %2.</translation>
    </message>
    <message>
        <source>Power is expected in time: %1 (P50), %2 (P90).</source>
        <translation>전력은 제때 올 것으로 보입니다: %1(P50), %2(P90).</translation>
    </message>
    <message>
        <source>%1 GPUs were announced; %2 are drawn.</source>
        <translation>발표된 GPU는 %1장, 그린 것은 %2장입니다.</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>답을 바꿀 수 있는 것</translation>
    </message>
    <message>
        <source>If this were so</source>
        <translation>이렇게 되면</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>계획값</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>it pays</source>
        <translation>수익이 난다</translation>
    </message>
    <message>
        <source>it does not pay</source>
        <translation>수익이 나지 않는다</translation>
    </message>
    <message>
        <source>the answer stays</source>
        <translation>답은 그대로다</translation>
    </message>
    <message>
        <source>When does the money go out and come in?</source>
        <translation>돈은 언제 나가고 언제 들어오는가?</translation>
    </message>
    <message>
        <source>By year, nominal, %1: revenue less opex, rent and tax (up), capex and refresh (down)</source>
        <translation>연도별 명목, %1: 매출에서 운영비·임차료·세금을 뺀 값(위), 투자비와 교체비(아래)</translation>
    </message>
    <message>
        <source>revenue less opex and tax</source>
        <translation>매출 − 운영비·세금</translation>
    </message>
    <message>
        <source>capex and refresh</source>
        <translation>투자비·교체비</translation>
    </message>
    <message>
        <source>Power purchase agreement</source>
        <translation>전력구매계약(PPA)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>계통</translation>
    </message>
    <message>
        <source>Where the power comes from</source>
        <translation>전력은 어디에서 오는가</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>정격</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>연간 비용</translation>
    </message>
    <message>
        <source>Energy supply, tariff and electricity share</source>
        <translation>전력 공급·요금·전력비 비중</translation>
    </message>
    <message>
        <source>Contract of %1; greatest hour from the grid %2. Tariff: %3.</source>
        <translation>계약전력 %1, 계통에서 받는 최대 시간 %2. 요금제: %3.</translation>
    </message>
    <message>
        <source>Compute, services and throughput</source>
        <translation>연산·서비스·처리량</translation>
    </message>
    <message>
        <source>Validation: how far to trust the tokens</source>
        <translation>검증: 처리량 예측의 신뢰도</translation>
    </message>
    <message>
        <source>The same plan in rival regions</source>
        <translation>경쟁 지역에서의 같은 계획</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>현 위치</translation>
    </message>
    <message>
        <source>Why the NPV differs in %1</source>
        <translation>%1에서 NPV가 달라지는 이유</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>Each cause&apos;s mean over all orders (Shapley), so that no order is preferred and the parts add up.</source>
        <translation>모든 순서에 대한 원인별 평균(섀플리)이라 순서와 무관하고 합이 맞습니다.</translation>
    </message>
    <message>
        <source>Which place would be regretted least?</source>
        <translation>어디가 가장 덜 후회될까?</translation>
    </message>
    <message>
        <source>If this came</source>
        <translation>이런 미래라면</translation>
    </message>
    <message>
        <source>Greatest regret</source>
        <translation>최대 후회</translation>
    </message>
    <message>
        <source>NPV that the best place has more in that future. A future has no probability; what they change are records with sources.</source>
        <translation>그 미래에서 최선의 입지보다 적은 NPV. 미래에 확률은 없으며 바뀌는 값은 출처가 있는 자료입니다.</translation>
    </message>
    <message>
        <source>Pillars of policy</source>
        <translation>정책 축</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>축</translation>
    </message>
    <message>
        <source>Value ladder: what a kWh and a GPU-hour earn</source>
        <translation>가치 사다리: kWh와 GPU-시간이 버는 돈</translation>
    </message>
    <message>
        <source>A kWh</source>
        <translation>kWh당</translation>
    </message>
    <message>
        <source>A GPU-hour</source>
        <translation>GPU-시간당</translation>
    </message>
    <message>
        <source>This plan&apos;s services</source>
        <translation>이 계획의 서비스</translation>
    </message>
    <message>
        <source>On this plan&apos;s machines and with its output of tokens. A dash: no price is known; it is not zero.</source>
        <translation>이 계획의 장비와 토큰 출력 기준. 줄표: 단가를 모름(0이 아님).</translation>
    </message>
    <message>
        <source>Sheet for the community</source>
        <translation>주민 설명표</translation>
    </message>
    <message>
        <source>New settings, separate pools of InferenceX</source>
        <translation>새 조건, InferenceX의 P/D 분리</translation>
    </message>
    <message>
        <source>Whole accelerators left out, separate pools</source>
        <translation>가속기 단위 제외, P/D 분리</translation>
    </message>
    <message>
        <source>New settings, frontier of large racks</source>
        <translation>새 조건, 대형 랙의 프런티어</translation>
    </message>
    <message>
        <source>Whole accelerators left out, frontier of large racks</source>
        <translation>가속기 단위 제외, 대형 랙의 프런티어</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>The class goes by the maturity of the definition, not by the method or the prices. Accuracy is what is usual at it after contingency; a band from samples of the inputs is printed with the figures and does not replace it.</source>
        <translation>등급은 산정 방법이나 가격이 아니라 정의의 성숙도로 정합니다. 정확도는 예비비를 반영한 뒤 그 성숙도에서 통상적인 값이며, 입력 표본에서 나온 범위는 수치와 함께 따로 싣고 이를 대신하지 않습니다.</translation>
    </message>
    <message>
        <source>layout, single line and equipment are drawn and counted, ground and detailed design are not, and no tender is in; %1 of the cost rests on estimates, so the widest range of the class holds</source>
        <translation>배치·단선결선도·설비는 그려 물량을 집계했으나 지반 조사와 상세 설계가 없고 입찰도 받지 않았으며, 비용의 %1이(가) 추정 가격에 근거하므로 등급의 가장 넓은 범위를 적용한다</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Withheld: unit prices and amounts that tell them; the file carries no plan</source>
        <translation>비공개: 단가와 단가를 알 수 있는 금액을 뺐으며, 파일에 계획을 담지 않음</translation>
    </message>
    <message>
        <source>General arrangement, storey %1</source>
        <translation>전체 배치도, %1층</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>계산 단계: %1</translation>
    </message>
    <message>
        <source>Schematic diagram</source>
        <translation>계통 개략도</translation>
    </message>
    <message>
        <source>Thematic plan</source>
        <translation>주제도</translation>
    </message>
    <message>
        <source>Arrangement drawing</source>
        <translation>배치도</translation>
    </message>
    <message>
        <source>Legal owner</source>
        <translation>법적 소유자</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>문서 종류</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Not for construction</source>
        <translation>시공용 아님</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>%1 moves the value most: between the ends of its range the NPV changes by %2.</source>
        <translation>가치를 가장 크게 움직이는 입력: %1. 범위의 양 끝에서 NPV가 %2 달라집니다.</translation>
    </message>
    <message>
        <source>Electricity from the grid to the chips</source>
        <translation>계통에서 칩까지의 전력 흐름도</translation>
    </message>
    <message>
        <source>A typical year at the plan&apos;s utilisation. The widths of the bands are energies and add up.</source>
        <translation>계획 이용률의 대표 연도. 띠의 폭은 전력량이며 합이 맞습니다.</translation>
    </message>
    <message>
        <source>Brief for the ministry</source>
        <translation>부처 보고용 요약</translation>
    </message>
    <message>
        <source>Training for a buyer</source>
        <translation>구매자를 위한 학습</translation>
    </message>
    <message>
        <source>0 (worth %1)</source>
        <translation>0 (가치 %1)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Trained a year</source>
        <translation>연간 학습</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>1회</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Cost a trillion</source>
        <translation>1조 토큰당 비용</translation>
    </message>
    <message>
        <source>Cost of a run</source>
        <translation>1회 비용</translation>
    </message>
    <message>
        <source>Earns a year</source>
        <translation>연 수입</translation>
    </message>
    <message>
        <source>Trained tokens are not among the tokens served. The cost is the halls&apos; share of opex, rent and depreciation by power and hours; one run follows the other. What an owner counts his own model worth is no revenue.</source>
        <translation>학습 토큰은 서비스한 토큰에 들어가지 않습니다. 비용은 운영비, 임차료, 감가상각에서 전력과 시간에 따른 홀의 몫이며, 학습은 끝나면 이어집니다. 소유자가 자체 모델에 매긴 가치는 수입이 아닙니다.</translation>
    </message>
    <message>
        <source>Tanks, heat sold, drought</source>
        <translation>축열조·열 판매·가뭄</translation>
    </message>
    <message>
        <source>Cold that the chilled-water tanks hold</source>
        <translation>냉수 축열조의 축냉량</translation>
    </message>
    <message>
        <source>They carry the chillers&apos; heat of the design hour for</source>
        <translation>설계 시각 냉동기 부하를 감당하는 시간</translation>
    </message>
    <message>
        <source>They take off the site&apos;s peak</source>
        <translation>부지 피크 저감</translation>
    </message>
    <message>
        <source>Water leaves the racks at</source>
        <translation>랙 출구 수온</translation>
    </message>
    <message>
        <source>The buyer of heat asks for</source>
        <translation>열 구매자 요구 수온</translation>
    </message>
    <message>
        <source>Heat sold in the year</source>
        <translation>연간 판매 열량</translation>
    </message>
    <message>
        <source>Heat sold, at most</source>
        <translation>최대 판매 열량</translation>
    </message>
    <message>
        <source>Earned with it in the year</source>
        <translation>연간 열 판매 수입</translation>
    </message>
    <message>
        <source>Days short of water in the dry months</source>
        <translation>갈수기 물 부족 일수</translation>
    </message>
    <message>
        <source>Water that lacks</source>
        <translation>부족한 물</translation>
    </message>
    <message>
        <source>IT load shed for it</source>
        <translation>그로 인해 줄인 IT 부하</translation>
    </message>
    <message>
        <source>Power bought by PPA, a year</source>
        <translation>PPA 구매비(연간)</translation>
    </message>
    <message>
        <source>Power sold, a year</source>
        <translation>전력 판매 수입(연간)</translation>
    </message>
    <message>
        <source>Present values are of the end of</source>
        <translation>현재가치 기준 연도(연말)</translation>
    </message>
    <message>
        <source>nominal rate a year at which the cash flow by month is worth 0</source>
        <translation>월별 현금흐름의 현재가치가 0이 되는 명목 연이율</translation>
    </message>
    <message>
        <source>Finance: monthly cash flow from the first spend, discounted by month to the end of the price year; sales ramp, price decline, tax, refresh of the IT and residual value.</source>
        <translation>재무: 첫 지출부터의 월별 현금흐름을 가격 기준 연도 말까지 월 단위로 할인합니다. 판매 램프업, 가격 하락, 세금, IT 교체, 잔존가치를 반영합니다.</translation>
    </message>
    <message>
        <source>Electricity by month, real</source>
        <translation>월별 전력비(실질)</translation>
    </message>
    <message>
        <source>All cost by month, real</source>
        <translation>월별 총비용(실질)</translation>
    </message>
    <message>
        <source>Tokens by month</source>
        <translation>월별 토큰</translation>
    </message>
    <message>
        <source>Cash flow by month, nominal</source>
        <translation>월별 현금흐름(명목)</translation>
    </message>
    <message>
        <source>Let by month, real</source>
        <translation>월별 임대 수입(실질)</translation>
    </message>
    <message>
        <source>its present value</source>
        <translation>현재가치</translation>
    </message>
    <message>
        <source>All cost: opex, rent, capex with acquisition tax and refresh less grants and residual value, in won of the middle of %1. Each month is discounted to the end of %1, whenever the spending begins: present value of a year = Σ over its months of amount × (1 + rate)^(−n/12), n months after December %1; the real rate for real amounts and tokens, the nominal rate for the cash flow.</source>
        <translation>총비용은 운영비, 임차료, 취득세와 교체를 포함한 투자비에서 보조금과 잔존가치를 뺀 값으로, %1년 중반의 원화 기준입니다. 지출이 언제 시작되든 각 월을 %1년 말까지 할인합니다. 한 해의 현재가치 = 그해 각 월의 금액 × (1 + 할인율)^(−n/12)의 합이며, n은 %1년 12월부터의 개월 수입니다. 실질 금액과 토큰에는 실질 할인율, 현금흐름에는 명목 할인율을 씁니다.</translation>
    </message>
    <message>
        <source>Usable heat of own plant in the year</source>
        <translation>자가발전의 이용 가능 열(연간)</translation>
    </message>
    <message>
        <source>Of it drives absorption chillers</source>
        <translation>흡수식 냉동기 구동에 쓴 열</translation>
    </message>
    <message>
        <source>Cold that they make</source>
        <translation>흡수식 냉동기가 만든 냉열</translation>
    </message>
    <message>
        <source>Electricity of the chillers that they save</source>
        <translation>절약한 냉동기 전력</translation>
    </message>
    <message>
        <source>Paid under the virtual PPA, a year</source>
        <translation>가상 PPA 지급액(연간)</translation>
    </message>
    <message>
        <source>Received under the virtual PPA, a year</source>
        <translation>가상 PPA 수령액(연간)</translation>
    </message>
    <message>
        <source>Received for demand response, a year</source>
        <translation>수요반응 정산금(연간)</translation>
    </message>
    <message>
        <source>Received for load that stops, a year</source>
        <translation>부하 중단 보상(연간)</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>수요반응</translation>
    </message>
    <message>
        <source>Load that stops by its worth</source>
        <translation>가치에 따라 멈추는 부하</translation>
    </message>
    <message>
        <source>Absorption chillers on heat of own plant</source>
        <translation>자가발전 열로 도는 흡수식 냉동기</translation>
    </message>
    <message>
        <source>Load of the site</source>
        <translation>부지 부하</translation>
    </message>
    <message>
        <source>Output tokens of the reference year, after availability. Without users the stated utilisation counts; then nothing is unmet. Racks that a stated demand needs in no hour are off.</source>
        <translation>기준 연도의 출력 토큰(가용률 반영). 이용자 수가 없으면 입력한 이용률을 적용하며 미충족 수요는 없음. 명시한 수요가 어느 시간에도 필요로 하지 않는 랙은 꺼 둠.</translation>
    </message>
    <message>
        <source>%1 real before tax for levelised figures; %2 nominal after tax for the NPV; each month to the end of %3; %4 years of each phase from its energisation</source>
        <translation>균등화 수치는 실질 세전 %1, NPV는 명목 세후 %2, 월별로 %3년 말까지 할인, 각 단계의 수전 개시부터 %4년</translation>
    </message>
    <message>
        <source>Horizon of each phase, from its energisation</source>
        <translation>각 단계의 분석 기간(수전 개시부터)</translation>
    </message>
    <message>
        <source>Full power</source>
        <translation>전체 수전</translation>
    </message>
    <message>
        <source>Absolute error, median / 90th percentile; where one figure is wanted, it is the median.</source>
        <translation>절대 오차, 중앙값 / 90백분위. 목표가 숫자 하나이면 중앙값입니다.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>This plan beside other fleets</source>
        <translation>다른 GPU 보유량과의 비교</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>보유량</translation>
    </message>
    <message>
        <source>As H100</source>
        <translation>H100 환산</translation>
    </message>
    <message>
        <source>Plan, GPUs</source>
        <translation>계획(GPU)</translation>
    </message>
    <message>
        <source>Plan, as H100</source>
        <translation>계획(H100 환산)</translation>
    </message>
    <message>
        <source>Plan, tokens</source>
        <translation>계획(토큰)</translation>
    </message>
    <message>
        <source>%1 A dash: no source says which accelerators these are, or they cannot hold a service. Sources: the records of national targets and of fleets.</source>
        <translation>%1 줄표: 어떤 가속기인지 밝힌 출처가 없거나 그 가속기가 서비스를 담지 못합니다. 출처: 국가 목표와 GPU 보유량 레코드.</translation>
    </message>
    <message>
        <source>Climate, tariff, price, water, land, tax, the way to the grid and its date follow the region where a source says so; the rest stays. Regional prices by the ministry&apos;s plan, which is not in force.</source>
        <translation>기후, 요금제, 지역 요금, 용수, 용지, 세금, 계통까지의 거리와 시기는 출처가 있으면 지역을 따르고 나머지는 그대로입니다. 지역 요금은 정부안에 따르며 아직 시행 전입니다.</translation>
    </message>
    <message>
        <source>E: grid bill and power bought by PPA without VAT, less what is sold. O: cash opex with E. R: rent. D: straight-line depreciation, land none. PV: present value at the real cost of capital from first energisation. Fuel and upkeep by the kWh of own plant are no part of E.</source>
        <translation>E: 전기요금과 PPA 구매비(부가가치세 제외, 판매 수입 차감). O: E를 포함한 현금 운영비. R: 임차료. D: 정액법 감가상각비(토지 제외). PV: 최초 수전 개시 시점 기준, 실질 자본비용으로 구한 현재가치. 자가발전의 연료비와 사용량에 따르는 유지비는 E에 들지 않습니다.</translation>
    </message>
    <message>
        <source>Electricity and own fuel, cash opex</source>
        <translation>전력비와 자가발전 연료, 현금 운영비 대비</translation>
    </message>
    <message>
        <source>(E + own fuel) / O</source>
        <translation>(E + 자가발전 연료) / O</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>그 밖의 종류</translation>
    </message>
    <message>
        <source>On generators</source>
        <translation>발전기 급전</translation>
    </message>
    <message>
        <source>%1 fails: %2 racks run on batteries and then on generators</source>
        <translation>%1 고장: 랙 %2대가 배터리에 이어 발전기로 운전</translation>
    </message>
    <message>
        <source>Start the generators under load each month; hold a contract for fuel</source>
        <translation>발전기를 매달 부하를 걸어 시운전하고 연료 공급 계약을 유지</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Grid, %1</source>
        <translation>계통, %1</translation>
    </message>
    <message>
        <source>Power as it arrives</source>
        <translation>전력이 들어오는 순서</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Carries halls</source>
        <translation>홀 부하 담당</translation>
    </message>
    <message>
        <source>The power that carries halls suffices in every month for the GPUs that stand by their phases&apos; dates.</source>
        <translation>홀 부하를 담당하는 전력은 단계 날짜에 선 GPU에 모든 달에 충분합니다.</translation>
    </message>
    <message>
        <source>GPUs that stand by their phases&apos; dates are without power for %1 GPU-hours, worth %2 at what a GPU-hour yields.</source>
        <translation>단계 날짜에 선 GPU가 전력 없이 서 있는 시간은 %1 GPU-시간이며, GPU-시간당 수익으로 %2입니다.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>들어오는 때</translation>
    </message>
    <message>
        <source>Generated from the plan&apos;s feeds. Loads of the load flow: racks at full load, cooling plant at its rated power. Not for construction.</source>
        <translation>계획의 급전선에서 생성. 부하는 조류 계산 결과(랙 전부하, 냉각 설비 정격 전력). 시공용 아님.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>모든 전원</translation>
    </message>
    <message>
        <source>Sold to the grid</source>
        <translation>계통 판매</translation>
    </message>
    <message>
        <source>Charged into batteries</source>
        <translation>배터리 충전</translation>
    </message>
    <message>
        <source>Of a year at full build. What a battery gives was bought or made before; what charges it and what is sold come off.</source>
        <translation>전체 준공 후 1년 기준입니다. 배터리가 방전하는 전력은 앞서 사거나 생산한 것이므로 충전량은 빼고, 판매량도 뺍니다.</translation>
    </message>
    <message>
        <source>Begun on %1, the steps to energisation end by %2 (P50) or %3 (P90); the first phase is planned for %4. At P50 %5 GPU-hours would wait for power%6.</source>
        <translation>%1에 시작하면 수전까지의 절차는 %2(P50) 또는 %3(P90)에 끝나며, 1단계는 %4로 계획되어 있습니다. P50 기준으로 전력을 기다리는 GPU 시간이 %5시간%6 생깁니다.</translation>
    </message>
    <message>
        <source>The grid-impact assessment has %1 points; %2 are needed.</source>
        <translation>전력계통영향평가는 통과 기준 %2점에 %1점입니다.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; the total holds them all, and the full report lists them.</source>
        <translation>전체 %2행 중 처음 %1행입니다. 합계에는 모두 들어 있으며, 전체 목록은 전체 보고서에 있습니다.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; the full report lists them all.</source>
        <translation>전체 %2행 중 처음 %1행입니다. 전체 목록은 전체 보고서에 있습니다.</translation>
    </message>
    <message>
        <source>The first %1 scenarios; the full report has all of them side by side.</source>
        <translation>처음 %1개 시나리오입니다. 전체 비교는 전체 보고서에 있습니다.</translation>
    </message>
    <message>
        <source>KRW per rack</source>
        <translation>원/랙</translation>
    </message>
    <message>
        <source>KRW per GPU</source>
        <translation>원/GPU</translation>
    </message>
    <message>
        <source>KRW per line</source>
        <translation>원/회선</translation>
    </message>
    <message>
        <source>%1 Low and high are of each item; they do not all occur together, so the band of the total is not their sum.</source>
        <translation>%1 하한과 상한은 항목별 값입니다. 모두 한꺼번에 나타나지는 않으므로 합계의 범위는 이들의 합이 아닙니다.</translation>
    </message>
    <message>
        <source>How many tokens, at which speed? %1</source>
        <translation>어떤 속도에서 토큰이 얼마나 나오는가? %1</translation>
    </message>
    <message>
        <source>%1 More in the section on validation.</source>
        <translation>%1 자세한 내용은 검증 절에 있습니다.</translation>
    </message>
    <message>
        <source>Each of the %1 elements was failed by itself: none leaves a rack dark, %2.</source>
        <translation>요소 %1개를 하나씩 고장 낸 결과 정지하는 랙은 없으며, %2.</translation>
    </message>
    <message>
        <source>Each of the %1 elements was failed by itself. Elements that leave racks dark: %2; %3. The costliest is %4.</source>
        <translation>요소 %1개를 하나씩 고장 냈습니다. 랙을 정지시키는 요소는 %2개이고, %3. 손실이 가장 큰 것은 %4입니다.</translation>
    </message>
    <message>
        <source>GHG Protocol, scope 2 guidance. Of scope 3 only the making of racks, building and plant is counted, spread over their lives, and it is in no total of scope 1 and 2.</source>
        <translation>GHG 프로토콜 Scope 2 지침을 따릅니다. Scope 3은 랙, 건물, 설비의 제조분만 수명에 나누어 계산하며 Scope 1·2 합계에는 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Of 100 points each. A criterion without data has no points and does not count. What the plan would be in other regions stands in the tables below.</source>
        <translation>각 100점 만점입니다. 자료가 없는 기준은 점수가 없고 평균에 들어가지 않습니다. 다른 지역으로 옮긴 계획은 아래 표에 있습니다.</translation>
    </message>
    <message>
        <source>Each is the mean of the points of its evidence; the program lists that with its sources.</source>
        <translation>각 점수는 근거별 점수의 평균이며, 근거와 출처는 프로그램에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Each element fails whole, with the racks at full load and nothing else out of order; the figures are what is lost while it lasts: racks and power in the hour that asks most of the plant, tokens and revenue as the mean of the year, so that a chiller that is needed in some hours counts by these. Racks whose batteries last until the generators run are on generators, and dark without them.</source>
        <translation>각 요소가 통째로 고장 나고 랙은 전부하이며 다른 이상은 없다고 봅니다. 수치는 고장이 이어지는 동안 잃는 값입니다. 랙과 전력은 설비 부담이 가장 큰 시간의 값이고, 토큰과 매출은 연평균이어서 일부 시간에만 필요한 냉동기는 그 시간만큼만 셉니다. 발전기가 가동될 때까지 배터리가 버티는 랙은 발전기로 운전하며, 발전기가 없으면 정지합니다.</translation>
    </message>
    <message>
        <source>Scope 3, as far as it is counted</source>
        <translation>Scope 3(계산한 범위)</translation>
    </message>
    <message>
        <source>Records of what is built</source>
        <translation>건설·제조 레코드</translation>
    </message>
    <message>
        <source>%1 more in the full report.</source>
        <translation>%1건은 전체 보고서에 있습니다.</translation>
    </message>
    <message>
        <source>none overloads another</source>
        <translation>다른 요소를 과부하시키는 것은 없습니다</translation>
    </message>
    <message>
        <source>elements that overload another: %1</source>
        <translation>다른 요소를 과부하시키는 것은 %1개입니다</translation>
    </message>
    <message>
        <source>Power is available at the racks for %1 of the year, in every hall alike.</source>
        <translation>랙에 전력이 공급되는 시간은 연중 %1이며 모든 홀이 같습니다.</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>도면 내보내기</translation>
    </message>
    <message>
        <source>Drawing (*.pdf *.svg *.png)</source>
        <translation>도면 (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>Export tables into a folder</source>
        <translation>표를 폴더로 내보내기</translation>
    </message>
    <message>
        <source>The drawing is in %1.</source>
        <translation>도면을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 tables are in %2.</source>
        <translation>표 %1개를 %2에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Ulsan 103 MW AI factory</source>
        <translation>울산 103 MW AI 팩토리</translation>
    </message>
    <message>
        <source>Gasan B200 cluster</source>
        <translation>가산 B200 클러스터</translation>
    </message>
    <message>
        <source>Gigawatt block</source>
        <translation>기가와트 블록</translation>
    </message>
    <message>
        <source>New 40 MW AI factory</source>
        <translation>새 40 MW AI 팩토리</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>GPU service, chat</source>
        <translation>GPU 서비스(대화)</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무동</translation>
    </message>
    <message>
        <source>154 kV intake</source>
        <translation>154 kV 수전설비</translation>
    </message>
    <message>
        <source>22.9 kV intake</source>
        <translation>22.9 kV 수전설비</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>수전설비</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>변전소</translation>
    </message>
    <message>
        <source>Switchgear</source>
        <translation>배전반</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>비상발전기</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>변압기</translation>
    </message>
    <message>
        <source>Water tanks</source>
        <translation>저수조</translation>
    </message>
    <message>
        <source>CDU gallery</source>
        <translation>CDU실</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Cooling towers, roof</source>
        <translation>냉각탑(옥상)</translation>
    </message>
    <message>
        <source>Chillers, roof</source>
        <translation>냉동기(옥상)</translation>
    </message>
    <message>
        <source>Dry coolers, roof</source>
        <translation>드라이쿨러(옥상)</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>드라이쿨러</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>냉각탑</translation>
    </message>
    <message>
        <source>North road</source>
        <translation>북측 도로</translation>
    </message>
    <message>
        <source>South road</source>
        <translation>남측 도로</translation>
    </message>
    <message>
        <source>West road</source>
        <translation>서측 도로</translation>
    </message>
    <message>
        <source>East road</source>
        <translation>동측 도로</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>MV</source>
        <translation>특고압</translation>
    </message>
    <message>
        <source>LV</source>
        <translation>저압</translation>
    </message>
    <message>
        <source>Busway</source>
        <translation>버스웨이</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>간선</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>광케이블</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>냉각수 공급</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>냉각수 환수</translation>
    </message>
    <message>
        <source>Supply main</source>
        <translation>냉각수 공급 본관</translation>
    </message>
    <message>
        <source>Return main</source>
        <translation>냉각수 환수 본관</translation>
    </message>
    <message>
        <source>Supply to storey</source>
        <translation>층별 냉각수 공급</translation>
    </message>
    <message>
        <source>Return from storey</source>
        <translation>층별 냉각수 환수</translation>
    </message>
    <message>
        <source>Free cooling supply</source>
        <translation>프리쿨링 공급</translation>
    </message>
    <message>
        <source>Free cooling return</source>
        <translation>프리쿨링 환수</translation>
    </message>
    <message>
        <source>Chilled water supply</source>
        <translation>냉수 공급</translation>
    </message>
    <message>
        <source>Chilled water return</source>
        <translation>냉수 환수</translation>
    </message>
    <message>
        <source>Chilled water</source>
        <translation>냉수</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>코딩 에이전트</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치 작업</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>연료전지</translation>
    </message>
    <message>
        <source>Generators to</source>
        <translation>발전기 연결</translation>
    </message>
    <message>
        <source>Condenser supply</source>
        <translation>응축기 냉각수 공급</translation>
    </message>
    <message>
        <source>Condenser return</source>
        <translation>응축기 냉각수 환수</translation>
    </message>
    <message>
        <source>Fuel cells to</source>
        <translation>연료전지 연결</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>급수 설비</translation>
    </message>
    <message>
        <source>Cooling towers</source>
        <translation>냉각탑</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>제목 없는 계획</translation>
    </message>
    <message>
        <source>Solaseado 20 MW AI factory</source>
        <translation>솔라시도 20 MW AI 팩토리</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>배터리(ESS)</translation>
    </message>
    <message>
        <source>Gas engines</source>
        <translation>가스엔진</translation>
    </message>
    <message>
        <source>Solar field</source>
        <translation>태양광 단지</translation>
    </message>
    <message>
        <source>Wind turbines</source>
        <translation>풍력 발전기</translation>
    </message>
    <message>
        <source>Small reactor</source>
        <translation>소형모듈원자로</translation>
    </message>
    <message>
        <source>Transfer switch</source>
        <translation>절체 스위치</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>관제실</translation>
    </message>
    <message>
        <source>Chilled-water tank</source>
        <translation>냉수 축열조</translation>
    </message>
    <message>
        <source>Tank supply</source>
        <translation>축열조 공급관</translation>
    </message>
    <message>
        <source>Tank return</source>
        <translation>축열조 환수관</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Cooling transformers</source>
        <translation>냉각동력 변압기</translation>
    </message>
    <message>
        <source>Cooling MV</source>
        <translation>냉각동력 특고압</translation>
    </message>
    <message>
        <source>Coolers LV</source>
        <translation>냉각기 저압</translation>
    </message>
    <message>
        <source>Chillers LV</source>
        <translation>냉동기 저압</translation>
    </message>
    <message>
        <source>CDU LV</source>
        <translation>CDU 저압</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>%1 samples are too few to correlate %2 inputs; draw at least %3.</source>
        <translation>표본 %1개로는 입력 %2개를 상관시킬 수 없습니다. 적어도 %3개를 뽑으십시오.</translation>
    </message>
    <message>
        <source>No inputs can be correlated so: two that both move with a third must move together, too. Weaken one of the correlations.</source>
        <translation>이런 상관은 있을 수 없습니다. 둘이 모두 제3의 입력을 따르면 서로도 따라야 합니다. 상관 하나를 낮추십시오.</translation>
    </message>
    <message>
        <source>The range of %1 does not hold its value: %2 is not between %3 and %4. Mend its low and high, or its value.</source>
        <translation>%1의 범위가 값을 담지 못합니다. %2은(는) %3와 %4 사이가 아닙니다. 하한·상한이나 값을 고치십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no correlation; write two addresses and a number from -1 to 1, such as service:Chat.price ~ service:Chat.utilisation = 0.4.</source>
        <translation>&apos;%1&apos;은(는) 상관이 아닙니다. 두 주소와 -1에서 1 사이의 수를 service:Chat.price ~ service:Chat.utilisation = 0.4처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be correlated with itself; name two inputs.</source>
        <translation>%1은(는) 자신과 상관시킬 수 없습니다. 입력 두 개를 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 and %2 are correlated twice; keep one of the two.</source>
        <translation>%1와 %2의 상관이 두 번 적혔습니다. 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>A correlation names &apos;%1&apos;, which is no input with a range; the nearest are %2.</source>
        <translation>상관에 적힌 &apos;%1&apos;은(는) 범위가 있는 입력이 아닙니다. 가장 가까운 것은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>The file of steps has no column &apos;%1&apos;; it needs name, low, base and high, and may have after and source.</source>
        <translation>단계 파일에 &apos;%1&apos; 열이 없습니다. name, low, base, high 열이 필요하며 after와 source를 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>The schedule has no steps; give it at least one.</source>
        <translation>일정에 단계가 없습니다. 하나 이상 입력하십시오.</translation>
    </message>
    <message>
        <source>The days of &apos;%1&apos; must be low, base and high in this order, from 0 to 36,500.</source>
        <translation>&apos;%1&apos;의 일수는 low, base, high 순으로 0에서 36,500 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Two steps are called &apos;%1&apos;; give one another name.</source>
        <translation>&apos;%1&apos; 단계가 둘입니다. 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; waits for &apos;%2&apos;, which is no step; the nearest is &apos;%3&apos;.</source>
        <translation>&apos;%1&apos;이(가) 기다리는 &apos;%2&apos; 단계가 없습니다. 가장 가까운 이름은 &apos;%3&apos;입니다.</translation>
    </message>
    <message>
        <source>The schedule runs in a circle: among %1 each waits for another; take one of these links out.</source>
        <translation>일정이 순환합니다: %1이(가) 서로를 기다립니다. 연결 하나를 없애십시오.</translation>
    </message>
    <message>
        <source>Grid of %1 ready</source>
        <translation>%1 계통 준비</translation>
    </message>
    <message>
        <source>There is no name, or no days for low, base and high; give it all four.</source>
        <translation>이름이나 low, base, high 일수가 없습니다. 네 가지를 모두 적으십시오.</translation>
    </message>
    <message>
        <source>The days must be low, base and high in this order.</source>
        <translation>일수는 low, base, high 순으로 커야 합니다.</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>The catalogue holds no accelerator &quot;%1&quot;.</source>
        <translation>카탈로그에 가속기 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue holds no model &quot;%1&quot;.</source>
        <translation>카탈로그에 모델 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>It carries %1 when the other side is out: %2 × %3.</source>
        <translation>다른 계통이 정지하면 %1의 부하를 담당합니다. 필요 대수는 %3 × %2입니다.</translation>
    </message>
    <message>
        <source>It carries %1: %2 × %3.</source>
        <translation>%1의 부하를 담당합니다. 필요 대수는 %3 × %2입니다.</translation>
    </message>
    <message>
        <source>It carries %1: %2 × %3, one of them in reserve.</source>
        <translation>%1의 부하를 담당합니다. 예비 1대를 포함한 필요 대수는 %3 × %2입니다.</translation>
    </message>
    <message>
        <source>It carries %1, with half as much again in reserve: %2 × %3.</source>
        <translation>%1의 부하와 그 절반의 예비를 담당합니다. 필요 대수는 %3 × %2입니다.</translation>
    </message>
    <message>
        <source>Its record gives no capacity, so it cannot be sized.</source>
        <translation>자료에 용량이 없어 용량을 산정할 수 없습니다.</translation>
    </message>
    <message>
        <source>No load flows through it, so there is nothing to size it by.</source>
        <translation>흐르는 부하가 없어 산정할 기준이 없습니다.</translation>
    </message>
    <message>
        <source>No load is left for it, so there is nothing to size it by.</source>
        <translation>맡을 부하가 남아 있지 않아 산정할 기준이 없습니다.</translation>
    </message>
    <message>
        <source>Without the grid it carries %1 of the site: %2 × %3, one of them in reserve.</source>
        <translation>정전 시 현장 부하 %1을(를) 공급합니다. 예비 1대를 포함한 필요 대수는 %3 × %2입니다.</translation>
    </message>
    <message>
        <source>Without the grid it carries %1 of the site: %2 × %3.</source>
        <translation>정전 시 현장 부하 %1을(를) 공급합니다. 필요 대수는 %3 × %2입니다.</translation>
    </message>
    <message>
        <source>Its fuel lasts %1 at the rated load; %2 are wanted.</source>
        <translation>연료는 정격 부하에서 %1 지속됩니다. 기준은 %2입니다.</translation>
    </message>
    <message>
        <source>Its fuel is raised from %1 to %2 at the rated load.</source>
        <translation>정격 부하 기준 연료를 %1에서 %2(으)로 늘립니다.</translation>
    </message>
    <message>
        <source>Its batteries last %1 at the rated load; %2 are wanted.</source>
        <translation>배터리는 정격 부하에서 %1 지속됩니다. 기준은 %2입니다.</translation>
    </message>
    <message>
        <source>Its batteries are raised from %1 to %2 at the rated load.</source>
        <translation>정격 부하 기준 배터리를 %1에서 %2(으)로 늘립니다.</translation>
    </message>
    <message>
        <source>It carries %1 A at the most: %2 × %3 take %4 A.</source>
        <translation>최대 %1 A가 흐릅니다. %3 × %2회선의 허용전류는 %4 A입니다.</translation>
    </message>
    <message>
        <source>Its record gives no current density, so it cannot be sized.</source>
        <translation>자료에 전류밀도가 없어 산정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Size the power chain</source>
        <translation>전력 계통 용량 산정</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>%1 용량 산정</translation>
    </message>
    <message>
        <source>The tanks hold %1 for the day of greatest use; %2 hold for %3, so it takes %4 more.</source>
        <translation>저수조는 사용량이 가장 많은 날에 대비해 %1을 담습니다. %3에는 %2이(가) 필요하므로 %4을(를) 더합니다.</translation>
    </message>
    <message>
        <source>The tanks hold %1 for the day of greatest use; %2 hold for %3.</source>
        <translation>저수조는 사용량이 가장 많은 날에 대비해 %1을 담습니다. %3에는 %2이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Only power plant, power feeds and water tanks can be sized.</source>
        <translation>전력 설비, 급전선, 저수조만 용량을 산정할 수 있습니다.</translation>
    </message>
    <message>
        <source>It carries %1 when another system is out: %2 × %3.</source>
        <translation>다른 계통이 빠지면 %1을(를) 감당합니다: %2 × %3.</translation>
    </message>
    <message>
        <source>A short circuit there draws %1 kA, and no line-up of its voltage breaks so much; run fewer transformers in parallel on it.</source>
        <translation>이곳의 단락전류는 %1 kA인데, 같은 전압에서 이를 차단할 배전반이 없습니다. 병렬로 운전하는 변압기를 줄이십시오.</translation>
    </message>
    <message>
        <source>A short circuit there draws %1 kA, so it becomes %2.</source>
        <translation>이곳의 단락전류가 %1 kA여서 %2으로 바꿉니다.</translation>
    </message>
    <message>
        <source>It carries %1 when the other side is out: %2 × %3. The module that it has beside them stays as its spare.</source>
        <translation>다른 계통이 정지하면 %1의 부하를 담당합니다. 필요 대수는 %3 × %2이며, 그 밖의 모듈 1대는 예비로 남깁니다.</translation>
    </message>
    <message>
        <source>It carries %1 A at the most: %2 × %3 take %4 A. The circuit that it has beside them stays as its spare.</source>
        <translation>최대 %1 A가 흐릅니다. %3 × %2회선의 허용전류는 %4 A이며, 그 밖의 1회선은 예비로 남깁니다.</translation>
    </message>
    <message>
        <source>Its load needs %1 × %2; it keeps %3 × %4, for all feeds at what they need would lose %5 more, and the peak of %6 would pass the contract of %7.</source>
        <translation>부하에 필요한 것은 %2 × %1회선이지만 %4 × %3회선을 유지합니다. 모든 급전선을 필요한 만큼만 두면 손실이 %5 늘어 최대전력 %6이(가) 계약전력 %7을(를) 넘습니다.</translation>
    </message>
</context>
<context>
    <name>Solve</name>
    <message>
        <source>No solution, because %1 has no value wherever %2 stands.</source>
        <translation>해 없음: %2이(가) 어떤 값이어도 %1이(가) 나오지 않습니다.</translation>
    </message>
    <message>
        <source>No solution, because %1 does not depend on %2: it stays at %3.</source>
        <translation>해 없음: %1은(는) %2에 따라 변하지 않고 %3에 머뭅니다.</translation>
    </message>
    <message>
        <source>No solution, because %1 jumps over %2 where %3 is %4.</source>
        <translation>해 없음: %3이(가) %4일 때 %1이(가) %2을(를) 건너뜁니다.</translation>
    </message>
    <message>
        <source>No solution, because %1 reaches only from %2 to %3, and not %4, while %5 goes from %6 to %7.</source>
        <translation>해 없음: %5을(를) %6에서 %7까지 바꿔도 %1은(는) %2에서 %3까지만 가고 %4에는 이르지 못합니다.</translation>
    </message>
    <message>
        <source>No plan meets, because %1 has no value in any of them.</source>
        <translation>조건을 만족하는 계획이 없습니다. 어느 조합에서도 %1 값이 나오지 않습니다.</translation>
    </message>
    <message>
        <source>No plan meets, because %1 reaches at most %2; at least %3 is wanted.</source>
        <translation>조건을 만족하는 계획이 없습니다. %1이(가) 최대 %2까지만 올라가며, %3 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>No plan meets, because %1 falls to %2 at best; at most %3 is wanted.</source>
        <translation>조건을 만족하는 계획이 없습니다. %1이(가) 최소 %2까지만 내려가며, %3 이하여야 합니다.</translation>
    </message>
    <message>
        <source>No plan meets: each limit is kept by some of them, but none keeps all; widen the inputs or ease a limit.</source>
        <translation>조건을 만족하는 계획이 없습니다. 조건 하나하나를 지키는 계획은 있으나 모두 지키는 계획은 없습니다. 입력 범위를 넓히거나 조건을 완화하십시오.</translation>
    </message>
    <message>
        <source>No solution, because %1 has no value wherever %2 stands. %3</source>
        <translation>해 없음: %2이(가) 어떤 값이어도 %1이(가) 나오지 않습니다. %3</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Data sheet</source>
        <translation>제품 자료</translation>
    </message>
    <message>
        <source>Standard or law</source>
        <translation>표준·법령</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>산출</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>추정</translation>
    </message>
</context>
<context>
    <name>Sovereignty</name>
    <message>
        <source>Nothing in the plan says so, and no answer is stated; state one in a record of sovereignty with its source.</source>
        <translation>계획에 근거가 없고 답도 적혀 있지 않습니다. 주권 기록에 출처와 함께 답을 적으십시오.</translation>
    </message>
    <message>
        <source>The halls stand abroad.</source>
        <translation>홀이 해외에 있습니다.</translation>
    </message>
    <message>
        <source>The halls stand in Korea; where copies are kept is not stated.</source>
        <translation>홀은 국내에 있으나, 사본의 위치는 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>All services run Korean models (%1).</source>
        <translation>모든 서비스가 국산 모델을 씁니다(%1).</translation>
    </message>
    <message>
        <source>The models&apos; weights are published (%1); what is published stays, what comes next may not.</source>
        <translation>모델 가중치가 공개되어 있습니다(%1). 공개된 것은 남지만 다음 판은 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>Some service runs a model whose weights its maker keeps abroad (%1).</source>
        <translation>가중치를 해외 개발사가 쥐고 있는 모델을 쓰는 서비스가 있습니다(%1).</translation>
    </message>
    <message>
        <source>All accelerators are designed in Korea.</source>
        <translation>모든 가속기가 국내 설계입니다.</translation>
    </message>
    <message>
        <source>The accelerators&apos; makers sit in %1 countries.</source>
        <translation>가속기 제조사가 %1개국에 있습니다.</translation>
    </message>
    <message>
        <source>All accelerators come from makers in one country abroad (%1).</source>
        <translation>모든 가속기가 해외 한 나라(%1)의 제조사에서 옵니다.</translation>
    </message>
    <message>
        <source>Generators have fuel for %1.</source>
        <translation>비상발전기 연료는 %1분입니다.</translation>
    </message>
    <message>
        <source>Generators have fuel for %1; a shortage may last longer.</source>
        <translation>비상발전기 연료는 %1분이며, 전력 부족은 더 길 수 있습니다.</translation>
    </message>
    <message>
        <source>No generators are drawn.</source>
        <translation>비상발전기가 없습니다.</translation>
    </message>
    <message>
        <source>So stated by the planner.</source>
        <translation>계획자가 적은 답입니다.</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 with %3 battery cabinets each</source>
        <translation>%1 × %2(대당 배터리 캐비닛 %3대)</translation>
    </message>
</context>
<context>
    <name>Speculation</name>
    <message>
        <source>As published</source>
        <translation>실측 기준</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>Even</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S자 곡선</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>처리량</translation>
    </message>
    <message>
        <source>power</source>
        <translation>전력</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>냉각</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>에너지</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>규칙 검토</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>carbon</source>
        <translation>탄소</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no file %1; check the name</source>
        <translation>%1 파일이 없습니다. 이름을 확인하십시오</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions</source>
        <translation>%1 파일을 읽을 수 없습니다(%2). 권한을 확인하십시오</translation>
    </message>
    <message>
        <source>%1 is a folder; name a project file in it</source>
        <translation>%1은(는) 폴더입니다. 그 안의 프로젝트 파일을 지정하십시오</translation>
    </message>
    <message>
        <source>%1 is a pipe or device; name a project file</source>
        <translation>%1은(는) 파이프나 장치입니다. 프로젝트 파일을 지정하십시오</translation>
    </message>
    <message>
        <source>%1 is write-protected; save under another name</source>
        <translation>%1 파일은 쓰기가 금지되어 있습니다. 다른 이름으로 저장하십시오</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it (%2); save it in another place as well</source>
        <translation>%1 파일을 썼으나 디스크가 이를 확인하지 않았습니다(%2). 다른 위치에도 저장하십시오</translation>
    </message>
    <message>
        <source>%1 is empty; open another copy</source>
        <translation>%1 파일이 비어 있습니다. 다른 사본을 여십시오</translation>
    </message>
    <message>
        <source>%1 is larger than any project file; open another file</source>
        <translation>%1: 프로젝트 파일로 볼 수 없을 만큼 큽니다. 다른 파일을 여십시오</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing (%2); open it for reading or save it in another place</source>
        <translation>%1 파일을 쓰기용으로 잠글 수 없습니다(%2). 읽기용으로 열거나 다른 위치에 저장하십시오</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere: %2; close it there or save under another name</source>
        <translation>%1 파일이 다른 곳에서 쓰기용으로 열려 있습니다: %2. 그곳에서 닫거나 다른 이름으로 저장하십시오</translation>
    </message>
    <message>
        <source>its %1 is not one of Tokenyard&apos;s</source>
        <translation>%1이(가) Tokenyard의 것이 아님</translation>
    </message>
    <message>
        <source>some of its tables are missing</source>
        <translation>일부 테이블이 없음</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nothing</source>
        <translation>%1의 한 행이 어디에도 속하지 않음</translation>
    </message>
    <message>
        <source>its content does not match its digest</source>
        <translation>내용이 요약값(digest)과 다름</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>페이지가 서로 맞지 않음</translation>
    </message>
    <message>
        <source>it is cut short, %1 of %2 are there</source>
        <translation>파일이 잘림, %2 중 %1만 있음</translation>
    </message>
    <message>
        <source>its head is not a project&apos;s</source>
        <translation>머리부가 프로젝트의 것이 아님</translation>
    </message>
    <message>
        <source>it cannot be opened as a database</source>
        <translation>데이터베이스로 열 수 없음</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; open an earlier copy or a recovered one</source>
        <translation>%1 파일이 손상되었습니다: %2. 이전 사본이나 복구본을 여십시오</translation>
    </message>
    <message>
        <source>%1 does not fit into memory; close other programs</source>
        <translation>%1: 메모리에 다 올릴 수 없습니다. 다른 프로그램을 닫으십시오</translation>
    </message>
    <message>
        <source>%1 is not a Tokenyard project; open a file that Tokenyard saved</source>
        <translation>%1은(는) Tokenyard 프로젝트가 아닙니다. Tokenyard가 저장한 파일을 여십시오</translation>
    </message>
    <message>
        <source>%1 is a database of another program; open a file that Tokenyard saved</source>
        <translation>%1은(는) 다른 프로그램의 데이터베이스입니다. Tokenyard가 저장한 파일을 여십시오</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Tokenyard (file version %2, this program reads up to %3); open it with the newer program</source>
        <translation>%1 파일은 더 새로운 Tokenyard에서 저장되었습니다(파일 버전 %2, 이 프로그램은 %3까지 읽음). 새 프로그램으로 여십시오</translation>
    </message>
    <message>
        <source>%1 is being changed by another program (it has a -wal file beside it); close that program first</source>
        <translation>%1 파일을 다른 프로그램이 바꾸고 있습니다(옆에 -wal 파일이 있음). 그 프로그램을 먼저 닫으십시오</translation>
    </message>
    <message>
        <source>it does not read back as it is</source>
        <translation>다시 읽으면 내용이 달라짐</translation>
    </message>
    <message>
        <source>%1 was not saved, for it could not be opened again: %2; correct this first</source>
        <translation>%1: 다시 열 수 없게 되므로 저장하지 않았습니다. %2. 이 문제를 먼저 바로잡으십시오</translation>
    </message>
    <message>
        <source>it does not fit into memory</source>
        <translation>메모리에 다 올릴 수 없음</translation>
    </message>
    <message>
        <source>%1 %2 is out of its place</source>
        <translation>%1 %2의 위치가 잘못됨</translation>
    </message>
    <message>
        <source>two of its parts have the number %1</source>
        <translation>번호 %1이(가) 두 번 쓰임</translation>
    </message>
    <message>
        <source>its part %1 has a number that was never given out</source>
        <translation>%1번 항목의 번호는 발급된 적이 없음</translation>
    </message>
    <message>
        <source>%1 %2 has a value of %3 that is not allowed</source>
        <translation>%1 %2의 %3 값이 허용되지 않음</translation>
    </message>
    <message>
        <source>a byte of it has changed since it was saved</source>
        <translation>저장한 뒤 바이트가 바뀜</translation>
    </message>
    <message>
        <source>its table %1 holds more than %2 rows, the most there may be</source>
        <translation>표 %1의 행이 한도인 %2개를 넘습니다</translation>
    </message>
    <message>
        <source>it holds more than %1 under %2, the most a plan may have</source>
        <translation>‘%2’이(가) 계획의 한도인 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>one of its feeds has more than %1 waypoints</source>
        <translation>경유점이 %1개를 넘는 연결선이 있습니다</translation>
    </message>
    <message>
        <source>one of its scenarios has more than %1 differences</source>
        <translation>변경 항목이 %1개를 넘는 시나리오가 있습니다</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1을(를) 저장하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>it has more than %1 campuses</source>
        <translation>캠퍼스가 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>the name of a campus is no text</source>
        <translation>캠퍼스 이름이 글자가 아닙니다</translation>
    </message>
    <message>
        <source>its campus &apos;%1&apos;: %2</source>
        <translation>캠퍼스 &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>a portfolio has at least one campus</source>
        <translation>포트폴리오에는 캠퍼스가 하나 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>a portfolio has at most %1 campuses</source>
        <translation>포트폴리오의 캠퍼스는 %1개까지입니다</translation>
    </message>
    <message>
        <source>two campuses are called &apos;%1&apos;; give one plan another title (set FILE site.title=...)</source>
        <translation>&apos;%1&apos; 캠퍼스가 둘입니다. 한 계획의 제목을 바꾸십시오(set FILE site.title=...)</translation>
    </message>
    <message>
        <source>the plan of &apos;%1&apos; is larger than 15 MB</source>
        <translation>&apos;%1&apos;의 계획이 15 MB보다 큽니다</translation>
    </message>
    <message>
        <source>%1 is not a portfolio; make one of plans with portfolio new A B -o FILE</source>
        <translation>%1은(는) 포트폴리오가 아닙니다. portfolio new A B -o FILE로 만드십시오</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Tokenyard; open it with the newer program</source>
        <translation>%1은(는) 더 새로운 Tokenyard가 저장했습니다. 새 프로그램으로 여십시오</translation>
    </message>
    <message>
        <source>%1 is a portfolio of several plans; open it with portfolio, or open one of its plans</source>
        <translation>%1은(는) 여러 계획의 포트폴리오입니다. portfolio로 열거나 계획 하나를 여십시오</translation>
    </message>
    <message>
        <source>%1 is a PDF that carries no plan; open a report that Tokenyard made, or a .tokenyard file</source>
        <translation>%1은(는) 계획이 들어 있지 않은 PDF입니다. Tokenyard가 만든 보고서나 .tokenyard 파일을 여십시오</translation>
    </message>
    <message>
        <source>%1 is a PDF; save the plan under a name of its own that ends in .tokenyard</source>
        <translation>%1은(는) PDF입니다. .tokenyard로 끝나는 다른 이름으로 계획을 저장하십시오</translation>
    </message>
    <message>
        <source>what was chosen for its campuses is no text</source>
        <translation>캠퍼스에 대한 설정이 글이 아닙니다</translation>
    </message>
    <message>
        <source>reading it takes more work than any file of its size needs</source>
        <translation>같은 크기의 파일을 읽는 데 필요한 것보다 훨씬 많은 작업이 듭니다</translation>
    </message>
    <message>
        <source>it is larger than a file may be</source>
        <translation>파일이 가질 수 있는 크기보다 큽니다</translation>
    </message>
    <message>
        <source>its plans hold %1 batteries, solar and wind fields, gas turbines, reactors and fuel cells together, and a portfolio holds at most %2</source>
        <translation>담긴 계획들의 배터리, 태양광·풍력 단지, 가스터빈, 원자로, 연료전지가 모두 합쳐 %1개인데, 포트폴리오에는 %2개까지 담을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 is a database of another program, which Tokenyard does not replace; give another name</source>
        <translation>%1은(는) 다른 프로그램의 데이터베이스이므로 덮어쓰지 않습니다. 다른 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>%1 is a portfolio, which no plan replaces; give another name</source>
        <translation>%1은(는) 포트폴리오이므로 계획으로 덮어쓰지 않습니다. 다른 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>%1 is a plan, which no portfolio replaces; give another name</source>
        <translation>%1은(는) 계획이므로 포트폴리오로 덮어쓰지 않습니다. 다른 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>%1 goes beyond what Tokenyard opens: %2; make it of fewer parts</source>
        <translation>%1은(는) Tokenyard가 여는 한도를 넘습니다: %2. 구성 요소를 줄이십시오</translation>
    </message>
    <message>
        <source>one of its values is longer than any that Tokenyard saves</source>
        <translation>Tokenyard가 저장하는 어떤 값보다도 긴 값이 들어 있습니다</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 파일을 저장하지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>StudyCharts</name>
    <message>
        <source>How sure is it?</source>
        <translation>얼마나 확실한가?</translation>
    </message>
    <message>
        <source>Fewer than five samples have this figure.</source>
        <translation>이 지표가 있는 표본이 다섯 개 미만입니다.</translation>
    </message>
    <message>
        <source>wanted %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>계획 %1</translation>
    </message>
    <message>
        <source>% of samples</source>
        <translation>표본의 %</translation>
    </message>
</context>
<context>
    <name>StudyRows</name>
    <message>
        <source>Residuals of the calibration on measured runs.</source>
        <translation>실측 자료에 대한 보정의 잔차.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>%1
Alone at its low: %2; at its high: %3.
%4</source>
        <translation>%1
이 입력만 하한일 때: %2, 상한일 때: %3.
%4</translation>
    </message>
    <message>
        <source>What moves %1?</source>
        <translation>무엇이 %1을(를) 움직이는가?</translation>
    </message>
    <message>
        <source>What moves %1? %2 first</source>
        <translation>무엇이 %1을(를) 움직이는가? 먼저 %2</translation>
    </message>
    <message>
        <source>Rank correlation of each input with the figure (Spearman), %1 samples.</source>
        <translation>입력과 지표의 순위상관(스피어만), 표본 %1개.</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>해 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>↔: moves together with others; alone it does the opposite.</source>
        <translation>↔: 다른 입력과 함께 움직이며, 단독으로는 반대로 작용합니다.</translation>
    </message>
    <message>
        <source>From P10 to P90 are %1 points. What is built and run makes about %2 of them, as lenders know it of contracted plant; the rest is that tokens are sold on the open market for the whole horizon: their price, its path, the tokens a GPU makes and their use each move revenue by a third, and multiply. Whoever has a contract states its price and use with a low and a high, or lets halls, and gets the narrow span.</source>
        <translation>P10에서 P90까지 %1%p입니다. 이 가운데 건설과 운영에서 오는 폭은 약 %2%p로, 금융기관이 장기 계약 설비에서 보는 수준입니다. 나머지는 분석 기간 내내 토큰을 시장 가격으로 팔기 때문입니다. 가격, 가격 경로, GPU당 토큰, 이용률이 저마다 매출을 3분의 1씩 움직이고 서로 곱해집니다. 계약이 있으면 그 가격과 물량을 하한과 상한과 함께 입력하거나 홀을 임대하면 좁은 폭이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message>
        <source>Flat rate</source>
        <translation>단일 세율</translation>
    </message>
    <message>
        <source>Korean brackets</source>
        <translation>국내 누진세율</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Ulsan, 103 MW</source>
        <translation>울산 103 MW</translation>
    </message>
    <message>
        <source>The SK-AWS AI data centre at Ulsan as announced: 103 MW from the grid in two phases, what fits of 60,000 GPUs.</source>
        <translation>발표된 내용의 SK-AWS 울산 AI 데이터센터: 2단계로 계통에서 103 MW를 받고, GPU 60,000장 가운데 들어가는 만큼 배치합니다.</translation>
    </message>
    <message>
        <source>Gasan cluster</source>
        <translation>가산 클러스터</translation>
    </message>
    <message>
        <source>About 1,000 B200 in an existing building in Seoul, and what must be left out for electricity to be 85 % of its cost.</source>
        <translation>서울의 기존 건물에 둔 B200 약 1,000장. 전력비 비중이 85 %가 되려면 어떤 비용을 빼야 하는지 보입니다.</translation>
    </message>
    <message>
        <source>Gigawatt block</source>
        <translation>기가와트 블록</translation>
    </message>
    <message>
        <source>One of the blocks of 0.5 to 1 GW announced in 2026: six yards of ten halls, a substation each.</source>
        <translation>2026년에 발표된 0.5 ~ 1 GW 블록 하나: 구역 6곳에 홀 10개씩, 구역마다 변전소 하나를 둡니다.</translation>
    </message>
    <message>
        <source>Blank, 40 MW</source>
        <translation>빈 계획 40 MW</translation>
    </message>
    <message>
        <source>One building of 40 MW on 22.9 kV: a start for a plan of your own.</source>
        <translation>22.9 kV로 받는 40 MW 건물 한 동: 새 계획의 출발점입니다.</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>빈 계획</translation>
    </message>
    <message>
        <source>A site without equipment, one phase and one service.</source>
        <translation>설비가 없는 부지와 단계 하나, 서비스 하나로 시작합니다.</translation>
    </message>
    <message>
        <source>Solaseado, own power</source>
        <translation>솔라시도, 자체 발전</translation>
    </message>
    <message>
        <source>20 MW beside the solar park of Haenam, with sun, wind, battery, fuel cells and gas engines of its own; a reactor from 2036.</source>
        <translation>해남 솔라시도 태양광 단지 옆 20 MW: 태양광·풍력·ESS·연료전지·가스엔진을 직접 갖추고 2036년부터 소형모듈원자로를 더합니다.</translation>
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
    <message>
        <source>%1 has no feed on side A; draw it first.</source>
        <translation>%1에 A측 급전선이 없습니다. 먼저 그리십시오.</translation>
    </message>
    <message>
        <source>Choose the redundancy %1</source>
        <translation>여유도 %1 선택</translation>
    </message>
    <message>
        <source>%1 is not fed by two UPS rooms, one on each side; draw them first.</source>
        <translation>%1이(가) A·B 양쪽의 UPS실 두 곳에서 급전되지 않습니다. 먼저 이으십시오.</translation>
    </message>
    <message>
        <source>The plan has no halls to spread over systems.</source>
        <translation>계통에 나눌 홀이 계획에 없습니다.</translation>
    </message>
    <message>
        <source>4N/3 takes four UPS rooms, but %1 hang on %2 only; draw the others first.</source>
        <translation>4N/3에는 UPS실 네 곳이 필요하지만 %1은(는) %2곳에만 물려 있습니다. 나머지를 먼저 그리십시오.</translation>
    </message>
    <message>
        <source>No UPS room is left for the reserve of %1; draw one on side B first.</source>
        <translation>%1의 예비로 쓸 UPS실이 없습니다. B쪽에 먼저 그리십시오.</translation>
    </message>
    <message>
        <source>4N/3</source>
        <translation>4N/3</translation>
    </message>
    <message>
        <source>Block redundant</source>
        <translation>블록 예비(캐처)</translation>
    </message>
    <message>
        <source>Draw side B</source>
        <translation>B 측 그리기</translation>
    </message>
    <message>
        <source>Side B needs a second %1, but there is no free place for one within %2 of it; make room, then choose again.</source>
        <translation>B 측에 %1을 하나 더 놓아야 하지만 %2 안에 빈 자리가 없습니다. 자리를 마련한 뒤 다시 고르십시오.</translation>
    </message>
    <message>
        <source>4N/3 takes four UPS rooms and three halls or more: of %1 alone each room would stand by for one other, which takes as much plant as 2N; choose 2N or a system in reserve.</source>
        <translation>4N/3에는 UPS실 네 곳과 홀 세 곳 이상이 필요합니다. %1만으로는 UPS실마다 다른 한 곳의 예비가 되어 2N과 설비가 같아집니다. 2N이나 예비 계통 방식을 선택하십시오.</translation>
    </message>
    <message>
        <source>Laying the plan out was cancelled.</source>
        <translation>배치를 취소했습니다.</translation>
    </message>
    <message>
        <source>The grid contract rises from %1 to %2: %3 of capex.</source>
        <translation>계약전력이 %1에서 %2(으)로 오릅니다. 투자비는 %3입니다.</translation>
    </message>
    <message>
        <source>The grid contract rises from %1 to %2: %3 of capex, and %4 a year less than the charge for what exceeds the old one.</source>
        <translation>계약전력이 %1에서 %2(으)로 오릅니다. 투자비는 %3이고, 기존 계약 초과 부과금을 낼 때보다 요금이 연 %4 줄어듭니다.</translation>
    </message>
    <message>
        <source>The grid contract rises from %1 to %2: %3 of capex, and %4 a year more than the charge for what exceeds the old one.</source>
        <translation>계약전력이 %1에서 %2(으)로 오릅니다. 투자비는 %3이고, 기존 계약 초과 부과금을 낼 때보다 요금이 연 %4 늘어납니다.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Own model, no revenue</source>
        <translation>자체 모델, 수입 없음</translation>
    </message>
    <message>
        <source>Buyer, by the trained token</source>
        <translation>구매자, 학습 토큰당</translation>
    </message>
    <message>
        <source>Buyer, by the GPU-hour</source>
        <translation>구매자, GPU 시간당</translation>
    </message>
    <message>
        <source>The catalogue has no record of its model or its accelerator.</source>
        <translation>카탈로그에 그 모델이나 가속기의 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>Power or cooling never reaches its racks.</source>
        <translation>랙에 전력이나 냉각이 닿지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TrainingFigures</name>
    <message>
        <source>80 % band %1 to %2, from runs that the fit had not seen (docs/validation.md, Training)</source>
        <translation>80 % 범위 %1 ~ %2, 보정에 쓰지 않은 실측에서 (docs/validation.md, Training)</translation>
    </message>
    <message>
        <source>Tokens/s per GPU</source>
        <translation>GPU당 토큰/s</translation>
    </message>
    <message>
        <source>%1 GPUs; a step of %2 tokens takes %3</source>
        <translation>GPU %1장, %2 토큰 한 스텝에 %3</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>a token takes %1 GFLOP (6 for each active parameter, and attention); the dense peak is %2 PFLOP/s</source>
        <translation>토큰당 %1 GFLOP(활성 파라미터마다 6, 그리고 어텐션), 밀집 최대 %2 PFLOP/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Failures and checkpoints</source>
        <translation>고장과 체크포인트</translation>
    </message>
    <message>
        <source>the run fails every %1; a checkpoint of %2 every %3, a restart of 10 min (Daly 2006)</source>
        <translation>%1마다 고장, %2짜리 체크포인트를 %3마다, 재시작 10분 (Daly 2006)</translation>
    </message>
    <message>
        <source>Link between sites</source>
        <translation>부지 간 회선</translation>
    </message>
    <message>
        <source>%1 leave each site a step, of which two thirds of the step hide; %2 remain. One site alone: %3 per GPU</source>
        <translation>스텝마다 부지에서 %1이(가) 나가며 스텝의 3분의 2 동안 가려지고 %2이(가) 남습니다. 한 부지만이면 GPU당 %3</translation>
    </message>
    <message>
        <source>the power of the accelerator is blank</source>
        <translation>가속기의 전력 값이 비어 있음</translation>
    </message>
    <message>
        <source>, at the plan&apos;s PUE %1</source>
        <translation>, 계획의 PUE %1</translation>
    </message>
    <message>
        <source>, of the IT alone: the plan has no PUE yet</source>
        <translation>, IT만: 계획에 아직 PUE가 없음</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>전력량</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>at the plan&apos;s mean price of %1, without VAT</source>
        <translation>계획의 평균 단가 %1, 부가가치세 제외</translation>
    </message>
    <message>
        <source>waits for the plan&apos;s PUE and bill</source>
        <translation>계획의 PUE와 전기요금이 있어야 나옴</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU 메모리</translation>
    </message>
    <message>
        <source>no source gives the memory of the accelerator</source>
        <translation>가속기 메모리를 밝힌 출처가 없음</translation>
    </message>
    <message>
        <source>of %1: weights, gradients and Adam&apos;s states, 16 bytes a parameter over all GPUs (ZeRO), and recomputed activations. At least %2 GPUs hold the run</source>
        <translation>%1 중: 가중치, 기울기, Adam 상태를 파라미터당 16바이트로 전체 GPU에 나누고(ZeRO) 재계산 활성값을 더함. 최소 GPU %2장</translation>
    </message>
    <message>
        <source>What the exchange of gradients adds to a step.</source>
        <translation>기울기 교환이 스텝에 더하는 시간입니다.</translation>
    </message>
    <message>
        <source>Checkpoints, work repeated and restarts, after Young (1974) and Daly (2006).</source>
        <translation>체크포인트, 되풀이한 작업, 재시작. Young(1974), Daly(2006).</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>전체 GPU</translation>
    </message>
    <message>
        <source>%1 trillion tokens at this rate, with failures</source>
        <translation>이 속도로 %1조 토큰, 고장 포함</translation>
    </message>
    <message>
        <source>Strong scaling</source>
        <translation>강한 확장성(strong scaling)</translation>
    </message>
    <message>
        <source>The more GPUs share a step, the more pipelines and reductions weigh. Fitted on GPT-3 on 96 and 4,608 H100, met by Llama 3.</source>
        <translation>한 스텝을 나누는 GPU가 많을수록 파이프라인과 축약의 비중이 커집니다. H100 96장과 4,608장의 GPT-3에 맞추었고 Llama 3과 일치합니다.</translation>
    </message>
    <message>
        <source>%1 per GPU with its share of node and network</source>
        <translation>노드와 네트워크 몫을 합쳐 GPU당 %1</translation>
    </message>
    <message>
        <source>%1 per GPU, without node and network: no source gives them</source>
        <translation>GPU당 %1, 노드와 네트워크는 출처가 없어 제외</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>KRW</source>
        <translation>원</translation>
    </message>
    <message>
        <source>KRW/y</source>
        <translation>원/년</translation>
    </message>
    <message>
        <source>KRW/h</source>
        <translation>원/h</translation>
    </message>
    <message>
        <source>KRW/kWh</source>
        <translation>원/kWh</translation>
    </message>
    <message>
        <source>KRW/kW</source>
        <translation>원/kW</translation>
    </message>
    <message>
        <source>KRW/W</source>
        <translation>원/W</translation>
    </message>
    <message>
        <source>KRW/m²</source>
        <translation>원/m²</translation>
    </message>
    <message>
        <source>KRW/m</source>
        <translation>원/m</translation>
    </message>
    <message>
        <source>KRW/m³</source>
        <translation>원/m³</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>토큰/s</translation>
    </message>
    <message>
        <source>KRW/M tokens</source>
        <translation>원/백만 토큰</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>토큰/J</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/토큰</translation>
    </message>
    <message>
        <source>y</source>
        <translation>년</translation>
    </message>
    <message>
        <source>d</source>
        <translation>일</translation>
    </message>
    <message>
        <source>tn KRW</source>
        <translation>조 원</translation>
    </message>
    <message>
        <source>M KRW</source>
        <translation>백만 원</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>백만 토큰</translation>
    </message>
    <message>
        <source>M tokens/s</source>
        <translation>백만 토큰/s</translation>
    </message>
    <message>
        <source>tn tokens</source>
        <translation>조 토큰</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>천</translation>
    </message>
    <message>
        <source>10¹²</source>
        <translation>조</translation>
    </message>
    <message>
        <source>KRW/GJ</source>
        <translation>원/GJ</translation>
    </message>
</context>
<context>
    <name>UnitExpression</name>
    <message>
        <source>The units do not fit together: write a value in %1.</source>
        <translation>단위가 서로 맞지 않습니다. %1 단위로 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not a number: write one such as 12.5 or 3*1.2 %1.</source>
        <translation>숫자가 아닙니다. 12.5 또는 3*1.2 %1처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>This unit does not fit here: write a value in %1.</source>
        <translation>여기에 맞지 않는 단위입니다. %1 단위로 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not a number: write decimals with &apos;%1&apos;; &apos;%2&apos; separates thousands only.</source>
        <translation>수가 아닙니다. 소수점은 &apos;%1&apos;(으)로 적고 &apos;%2&apos;은(는) 천 단위 구분에만 쓰십시오.</translation>
    </message>
    <message>
        <source>This is not a number: write one such as 12.5 or 3*1.2.</source>
        <translation>수가 아닙니다. 12.5나 3*1.2처럼 적으십시오.</translation>
    </message>
    <message>
        <source>No unit fits here: write a bare number.</source>
        <translation>여기에는 단위가 맞지 않습니다. 수만 적으십시오.</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3 records an hour; hourly rows are read.</source>
        <translation>&apos;%1&apos; %2행: 시간당 %3개 기록입니다. 1시간 간격 자료만 읽습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no line DATA PERIODS among its first ones, so it is no EPW file.</source>
        <translation>&apos;%1&apos;의 첫머리에 DATA PERIODS 행이 없어 EPW 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: an EPW file begins with LOCATION and ten fields.</source>
        <translation>&apos;%1&apos; %2행: EPW 파일은 LOCATION과 10개 필드로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: LOCATION&apos;s field %3 is &apos;%4&apos;.</source>
        <translation>&apos;%1&apos; %2행: LOCATION의 %3번째 필드가 &apos;%4&apos;입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends at line %2, before %3; a year has 8,760 rows.</source>
        <translation>&apos;%1&apos;이(가) %2행에서 끝나 %3 이전에서 끊겼습니다. 1년은 8,760행입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there are more than the 8,760 rows of a year.</source>
        <translation>&apos;%1&apos; %2행: 1년 8,760행보다 많습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2 has %3 columns; an EPW row has 35.</source>
        <translation>&apos;%1&apos; %2행의 열이 %3개입니다. EPW 행은 35열입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2 is of %3; the hour after the one before is %4.</source>
        <translation>&apos;%1&apos; %2행은 %3 자료입니다. 앞 행의 다음 시각은 %4입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2, column %3 (%4): %5 stands for a missing value; a year without gaps is needed.</source>
        <translation>&apos;%1&apos; %2행 %3열(%4): %5은(는) 결측값입니다. 결측 없는 1년 자료가 필요합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2, column %3 (%4): &apos;%5&apos; is not a number from %6 to %7.</source>
        <translation>&apos;%1&apos; %2행 %3열(%4): &apos;%5&apos;은(는) %6~%7 범위의 수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Token price, mean of %1</source>
        <translation>토큰 가격, %1년 평균</translation>
    </message>
    <message>
        <source>Net present value at the end of %1</source>
        <translation>%1년 말 순현재가치</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Assets less liabilities and equity</source>
        <translation>자산 − 부채·자본</translation>
    </message>
    <message>
        <source>Balance sheets at the end of the year, KRW</source>
        <translation>연말 재무상태표, 원</translation>
    </message>
    <message>
        <source>times the plan&apos;s</source>
        <translation>계획 대비 배수</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>KRW a million output tokens</source>
        <translation>원/출력 토큰 100만 개</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Opex without electricity</source>
        <translation>전기요금 제외 운영비</translation>
    </message>
    <message>
        <source>Capex and refresh</source>
        <translation>투자비·교체비</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>운전자본</translation>
    </message>
    <message>
        <source>days of revenue</source>
        <translation>매출 일수</translation>
    </message>
    <message>
        <source>Nominal discount rate</source>
        <translation>명목 할인율</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>Rate of income tax</source>
        <translation>법인세율</translation>
    </message>
    <message>
        <source>of taxable income</source>
        <translation>과세소득 대비</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>As studied</source>
        <translation>검토 값</translation>
    </message>
    <message>
        <source>KRW</source>
        <translation>원</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>내부수익률(IRR)</translation>
    </message>
    <message>
        <source>Payback, first time</source>
        <translation>회수기간(최초)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <source>Payback, for good</source>
        <translation>회수기간(최종)</translation>
    </message>
    <message>
        <source>Internal rate of return of the owners</source>
        <translation>자기자본 IRR</translation>
    </message>
    <message>
        <source>Least debt service cover ratio</source>
        <translation>최소 DSCR</translation>
    </message>
    <message>
        <source>Change the coloured cells; the figures follow. Amounts are nominal KRW.</source>
        <translation>색칠한 칸을 바꾸면 결과가 따라 바뀝니다. 금액은 명목 원화입니다.</translation>
    </message>
    <message>
        <source>What tenants pay for electricity stays as studied.</source>
        <translation>입주사가 내는 전기요금은 검토 값 그대로입니다.</translation>
    </message>
    <message>
        <source>The loan stays as studied: it is not sized anew.</source>
        <translation>대출은 검토 값 그대로이며 다시 산정하지 않습니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Revenue from tokens</source>
        <translation>토큰 매출</translation>
    </message>
    <message>
        <source>Receivables less payables</source>
        <translation>매출채권 − 매입채무</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>할인계수</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>현재가치</translation>
    </message>
    <message>
        <source>Paid back, years after the first spending</source>
        <translation>회수 시점(첫 지출 이후 년)</translation>
    </message>
    <message>
        <source>Debt service while debt is repaid</source>
        <translation>상환 기간의 원리금</translation>
    </message>
    <message>
        <source>Tokens sold, millions</source>
        <translation>판매 토큰, 백만 개</translation>
    </message>
    <message>
        <source>Token price over the input, nominal</source>
        <translation>입력 대비 토큰 가격, 명목</translation>
    </message>
    <message>
        <source>Rents and electricity that tenants pay</source>
        <translation>입주사의 임대료와 전기요금</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>전기요금</translation>
    </message>
    <message>
        <source>Loss of the year</source>
        <translation>당해 결손금</translation>
    </message>
    <message>
        <source>Losses so far</source>
        <translation>누적 결손금</translation>
    </message>
    <message>
        <source>Losses used</source>
        <translation>공제한 결손금</translation>
    </message>
    <message>
        <source>Losses used or lapsed</source>
        <translation>공제 또는 소멸한 결손금</translation>
    </message>
    <message>
        <source>Taxable income</source>
        <translation>과세소득</translation>
    </message>
    <message>
        <source>Investment credit of the year</source>
        <translation>당해 투자세액공제</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>누적 세액공제</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>사용한 세액공제</translation>
    </message>
    <message>
        <source>Credits used or lapsed</source>
        <translation>사용 또는 소멸한 세액공제</translation>
    </message>
    <message>
        <source>Corporate tax before credit</source>
        <translation>공제 전 법인세</translation>
    </message>
    <message>
        <source>Local income tax</source>
        <translation>지방소득세</translation>
    </message>
    <message>
        <source>Minimum tax</source>
        <translation>최저한세</translation>
    </message>
    <message>
        <source>Cash flow by calendar year, nominal KRW</source>
        <translation>연도별 현금흐름, 명목 원화</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>Balance sheets</source>
        <translation>재무상태표</translation>
    </message>
    <message>
        <source>Income before interest and tax</source>
        <translation>영업이익</translation>
    </message>
    <message>
        <source>Present value over cash flow</source>
        <translation>현재가치/현금흐름</translation>
    </message>
    <message>
        <source>Cash before debt while debt is repaid</source>
        <translation>상환 기간의 상환 전 현금</translation>
    </message>
    <message>
        <source>Income before tax, with debt</source>
        <translation>세전이익(차입 반영)</translation>
    </message>
    <message>
        <source>Investment that a credit is given on, as studied</source>
        <translation>세액공제 대상 투자, 검토 값</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::AxisRow</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작값</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝값</translation>
    </message>
    <message>
        <source>and</source>
        <translation>및</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>to</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1의 범위는 %2에서 %3까지입니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::Canvas</name>
    <message>
        <source>Site map</source>
        <translation>배치도</translation>
    </message>
    <message>
        <source>The plan to scale. N selects the next object, arrows move it, Home shows everything.</source>
        <translation>축척에 맞춘 계획입니다. N은 다음 객체 선택, 화살표는 이동, Home은 전체 보기입니다.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>선택 없음</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>선택: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>x %1 m  y %2 m  Δ %3%4 m</source>
        <translation>x %1 m  y %2 m  Δ %3%4 m</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>치수선 추가</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>그림 축척 맞추기</translation>
    </message>
    <message>
        <source>True distance of the two points:</source>
        <translation>두 점의 실제 거리:</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::CheapestView</name>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take into the plan</source>
        <translation>계획에 반영(&amp;T)</translation>
    </message>
    <message>
        <source>Which is the cheapest plan that meets?</source>
        <translation>조건을 만족하는 가장 싼 계획은?</translation>
    </message>
    <message>
        <source>The inputs from one value to the other, all combinations of few and the best neighbours of many; each is a whole study.</source>
        <translation>입력을 시작값에서 끝값까지 바꾸어 봅니다. 조합이 적으면 모두, 많으면 가장 나은 조합의 이웃을 찾으며, 조합마다 전체를 계산합니다.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>최소화</translation>
    </message>
    <message>
        <source>What is to be as little as can be</source>
        <translation>최소화할 지표</translation>
    </message>
    <message>
        <source>and</source>
        <translation>및</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>조건 없음</translation>
    </message>
    <message>
        <source>Limited figure</source>
        <translation>조건을 둘 지표</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>Side of the limit</source>
        <translation>조건의 방향</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>두 번째 입력 없음</translation>
    </message>
    <message>
        <source>%1 goes from its least to its most; exchange the two.</source>
        <translation>%1의 시작값이 끝값보다 큽니다. 두 값을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>%1 of %2 combinations meet; the cheapest first.</source>
        <translation>조합 %2개 가운데 %1개가 조건을 만족합니다. 싼 순서입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations were studied, %3 of them meet; the cheapest first.</source>
        <translation>조합 %2개 가운데 %1개를 계산했고 %3개가 조건을 만족합니다. 싼 순서입니다.</translation>
    </message>
    <message>
        <source>Plans that meet, the cheapest first</source>
        <translation>조건을 만족하는 계획, 싼 순서</translation>
    </message>
    <message>
        <source>Cheapest plan that meets</source>
        <translation>조건을 만족하는 가장 싼 계획</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::CommandPalette</name>
    <message>
        <source>Type a command, a value of the plan or the name of an object</source>
        <translation>명령, 계획의 값 또는 객체 이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>“%1”에 대한 결과가 없습니다</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ComparePage</name>
    <message>
        <source>&amp;New scenario…</source>
        <translation>새 시나리오(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>삭제(&amp;M)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>A variant keeps only what differs.</source>
        <translation>변형안은 달라진 값만 담습니다.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>시나리오 이름 변경</translation>
    </message>
    <message>
        <source>Which scenario is better, and where does it matter?</source>
        <translation>어느 시나리오가 나으며, 어디에서 차이가 나는가?</translation>
    </message>
    <message>
        <source>The plan has one scenario, itself. Make a new one: what you edit then is kept as its difference, and this page compares the two.</source>
        <translation>계획에는 시나리오가 지금의 계획 하나뿐입니다. 새로 만들면 그 뒤의 편집이 차이로 남고, 이 화면이 둘을 비교합니다.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Figure by cause and regret</source>
        <translation>원인별 차이와 후회의 지표</translation>
    </message>
    <message>
        <source>Which choice would be regretted least?</source>
        <translation>어느 선택이 가장 덜 후회되는가?</translation>
    </message>
    <message>
        <source>What the best scenario in that future has more than this one. A future has no probability here: the table asks what would hurt.</source>
        <translation>그 미래에서 가장 나은 시나리오가 이 시나리오보다 얼마나 나은지. 미래에 확률은 없으며, 무엇이 아픈지를 묻습니다.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>계산할 수 없음</translation>
    </message>
    <message>
        <source>Why does %1 differ in %2?</source>
        <translation>%1의 %2은(는) 왜 다른가?</translation>
    </message>
    <message>
        <source>There is nothing to share out: no change, or a mixture without the figure.</source>
        <translation>나눌 것이 없습니다. 변경이 없거나, 섞은 계획에 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1 to %2, by cause: the mean over all orders of the causes (Shapley); adds up exactly.</source>
        <translation>%1에서 %2까지 원인별: 원인의 모든 순서에 대한 평균(섀플리), 합이 정확히 맞습니다.</translation>
    </message>
    <message>
        <source>%1 to %2, by cause: the mean over %3 orders, each with its reverse; adds up exactly.</source>
        <translation>%1에서 %2까지 원인별: 순서 %3개(각각 역순 포함)의 평균, 합이 정확히 맞습니다.</translation>
    </message>
    <message>
        <source>Which choice would be regretted least? (%1)</source>
        <translation>어느 선택이 가장 덜 후회되는가? (%1)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 변경(&amp;R)…</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>How</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What differs on the map</source>
        <translation>배치도의 차이</translation>
    </message>
    <message>
        <source>What differs on the map in %1?</source>
        <translation>%1: 배치도에서 무엇이 다른가?</translation>
    </message>
    <message>
        <source>Nothing: %1 and %2 have the same objects and feeds, with the same values, and the same halls run.</source>
        <translation>차이가 없습니다. %1과(와) %2의 설비와 연결, 그 값이 모두 같고 가동하는 홀도 같습니다.</translation>
    </message>
    <message>
        <source>Against %1. Green: added. Red, dashed: removed. Blue: another value or place. Orange, dotted: the same object, in which more or less runs.</source>
        <translation>기준: %1. 녹색: 추가. 적색 파선: 삭제. 청색: 값이나 위치 변경. 주황색 점선: 설비는 같으나 가동량이 다름.</translation>
    </message>
    <message>
        <source>1 difference from %1</source>
        <translation>%1와(과) 1곳 다름</translation>
    </message>
    <message>
        <source>%1 differences from %2</source>
        <translation>%2와(과) %1곳 다름</translation>
    </message>
    <message>
        <source>Cancelled: what stands here is of before. It is computed anew with the next edit.</source>
        <translation>취소했습니다. 화면의 값은 이전 것이며, 다음 편집 때 다시 계산합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::CompareView</name>
    <message>
        <source>most per GPU</source>
        <translation>GPU당 최대</translation>
    </message>
    <message>
        <source>most per MW</source>
        <translation>MW당 최대</translation>
    </message>
    <message>
        <source>least capex</source>
        <translation>설비투자 최소</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>최저 원가</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>병렬 구성</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 % 범위</translation>
    </message>
    <message>
        <source>MW site</source>
        <translation>수전 MW당</translation>
    </message>
    <message>
        <source>₩ per tok/s</source>
        <translation>원/(토큰/s)</translation>
    </message>
    <message>
        <source>₩ per M tok</source>
        <translation>원/백만 토큰</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Tokens/s per GPU</source>
        <translation>GPU당 토큰/s</translation>
    </message>
    <message>
        <source>M tokens/s per MW</source>
        <translation>MW당 백만 토큰/s</translation>
    </message>
    <message>
        <source>₩ per M tokens</source>
        <translation>원/백만 토큰</translation>
    </message>
    <message>
        <source>For a MW of rated IT power at the rack inlet, with the GPU&apos;s share of node, network and storage.</source>
        <translation>랙 입력 정격 IT 전력 1 MW당. GPU 몫의 노드·네트워크·스토리지 포함.</translation>
    </message>
    <message>
        <source>The same for a MW at the utility meter: divided by the plan&apos;s PUE.</source>
        <translation>수전점 1 MW당: 계획의 PUE로 나눈 값.</translation>
    </message>
    <message>
        <source>IT capex of one output token a second: the rack&apos;s price by its record.</source>
        <translation>출력 1토큰/s당 IT 설비투자: 기록된 랙 가격 기준.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 tokens in, %4 out, TTFT within %5, %6 a token.</source>
        <translation>%1 · %2, 입력 %3·출력 %4토큰, TTFT %5 이내, 토큰당 %6.</translation>
    </message>
    <message>
        <source>Costs wait for the plan&apos;s PUE and bill.</source>
        <translation>원가는 계획의 PUE와 전기요금이 있어야 나옵니다.</translation>
    </message>
    <message>
        <source>Which accelerator serves this best?</source>
        <translation>어느 가속기가 가장 유리한가?</translation>
    </message>
    <message>
        <source>₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5</source>
        <translation>백만 토큰당 %1원(%2~%3원): 전기요금 %4원, IT 자본비 %5원</translation>
    </message>
    <message>
        <source>tok/s/GPU</source>
        <translation>GPU당 토큰/s</translation>
    </message>
    <message>
        <source>M tok/s/MW IT</source>
        <translation>IT MW당 백만 토큰/s</translation>
    </message>
    <message>
        <source>%1; %2 M tokens/s per MW at the meter; ₩ %3 of IT capex for a token/s</source>
        <translation>%1 · 수전 MW당 백만 토큰/s %2 · 토큰/s당 IT 설비투자 %3원</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>계획에 사용</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>실측 없음</translation>
    </message>
    <message>
        <source>its peak is disputed</source>
        <translation>피크 성능 논란 있음</translation>
    </message>
    <message>
        <source>of those measured: %1</source>
        <translation>실측된 것 중 %1</translation>
    </message>
    <message>
        <source>by calculation alone: %1</source>
        <translation>계산상 %1</translation>
    </message>
    <message>
        <source>%1 (plan)</source>
        <translation>%1(계획)</translation>
    </message>
    <message>
        <source>Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff.</source>
        <translation>위에 적은 이용률에서 출력 백만 토큰당 전기요금과 IT 자본비. 건물·설비·인건비 제외.</translation>
    </message>
    <message>
        <source>PUE %1, %2, %3, IT over %4 years at %5 real.</source>
        <translation>PUE %1, %2, %3, IT %4년, 실질 할인율 %5.</translation>
    </message>
    <message>
        <source>Line and brackets: 80 % band, of won with that of the price; hatched: never measured; blue: best of those measured.</source>
        <translation>선과 괄호: 80 % 범위(원화는 가격 범위 포함). 빗금: 실측 없음. 파랑: 실측된 것 중 최고.</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>GPU당 출력 토큰/s</translation>
    </message>
    <message>
        <source>M output tokens/s per MW of rated IT power</source>
        <translation>정격 IT 전력 1 MW당 출력 백만 토큰/s</translation>
    </message>
    <message>
        <source>₩ per million output tokens, electricity and IT capital</source>
        <translation>출력 백만 토큰당 원, 전기요금과 IT 자본비</translation>
    </message>
    <message>
        <source>Price from what it rents for</source>
        <translation>임대료에서 환산한 가격</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Double click or Enter: its frontier for this service.</source>
        <translation>더블 클릭 또는 Enter: 이 서비스의 프런티어 보기.</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>알려진 가격 없음.</translation>
    </message>
    <message>
        <source>Prices, estimates and not quotes: %1. A row&apos;s hint says which is its own.</source>
        <translation>가격은 견적이 아닌 추정치: %1. 행별 근거는 행의 도움말에 표시.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::DiagramPage</name>
    <message>
        <source>Is every hall fed twice, and how full is each element?</source>
        <translation>모든 홀이 이중으로 급전되는가, 각 설비는 얼마나 차 있는가?</translation>
    </message>
    <message>
        <source>Which way does the coolant go, and what rejects the heat?</source>
        <translation>냉각수는 어디로 흐르고, 열은 무엇이 내보내는가?</translation>
    </message>
    <message>
        <source>Single-line diagram</source>
        <translation>단선도</translation>
    </message>
    <message>
        <source>Cooling diagram</source>
        <translation>냉각 계통도</translation>
    </message>
    <message>
        <source>What becomes of a year&apos;s electricity on its way to the chips?</source>
        <translation>한 해의 전력은 칩까지 가는 동안 어떻게 되는가?</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>A typical year at the plan&apos;s utilisation; the widths are energies and add up. Wheel zooms, dragging pans, Home shows all, Shift+Home what can be read.</source>
        <translation>계획 이용률의 대표 연도. 폭은 전력량이며 합이 맞습니다. 휠: 확대·축소, 끌기: 이동, Home: 전체 보기, Shift+Home: 읽을 수 있는 크기.</translation>
    </message>
    <message>
        <source>Drawn from the feeds of the site map. Wheel zooms, dragging pans, Home shows all, Shift+Home what can be read; N goes to the next part, Enter shows it on the map.</source>
        <translation>배치도의 급전선과 배관에서 생성. 휠: 확대·축소, 끌기: 이동, Home: 전체 보기, Shift+Home: 읽을 수 있는 크기, N: 다음 설비, Enter: 배치도에서 보기.</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>축소(−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대(+)</translation>
    </message>
    <message>
        <source>A size that can be read (Shift+Home)</source>
        <translation>읽을 수 있는 크기(Shift+Home)</translation>
    </message>
    <message>
        <source>Fit all (Home)</source>
        <translation>전체 보기(Home)</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FailedBanner</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Restore (Esc)</source>
        <translation>복구(Esc)</translation>
    </message>
    <message>
        <source>Failed: %1. Esc restores it.</source>
        <translation>고장: %1. Esc로 복구합니다.</translation>
    </message>
    <message>
        <source>The ledger and the findings are those of a whole year without it, beyond what fuel on the site lasts; nothing of the plan has changed.</source>
        <translation>원장과 점검 결과는 현장 연료가 떨어진 뒤까지 이것 없이 1년을 운영하는 경우입니다. 계획은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 racks are dark at full load.</source>
        <translation>전부하에서 랙 %2개 중 %1개가 꺼집니다.</translation>
    </message>
    <message>
        <source>No rack goes dark.</source>
        <translation>꺼지는 랙이 없습니다.</translation>
    </message>
    <message>
        <source>%1 racks run on batteries and generators; after %2 the fuel on the site ends, and they are dark.</source>
        <translation>랙 %1개는 배터리와 발전기로 돌아갑니다. %2 뒤 부지의 연료가 다하면 꺼집니다.</translation>
    </message>
    <message>
        <source>Without side A: %1 racks, without side B: %2.</source>
        <translation>A 계통을 잃은 랙 %1개, B 계통을 잃은 랙 %2개입니다.</translation>
    </message>
    <message>
        <source>Generators carry this cooling plant: %1.</source>
        <translation>발전기가 급전하는 냉각 설비: %1.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FailuresPage</name>
    <message>
        <source>Fails</source>
        <translation>고장 설비</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Racks dark</source>
        <translation>정전 랙</translation>
    </message>
    <message>
        <source>Without A</source>
        <translation>A 계통 상실</translation>
    </message>
    <message>
        <source>Without B</source>
        <translation>B 계통 상실</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>M tokens/h</source>
        <translation>백만 토큰/h</translation>
    </message>
    <message>
        <source>M KRW/h</source>
        <translation>백만 원/h</translation>
    </message>
    <message>
        <source>Overloaded then</source>
        <translation>이때 과부하</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fail this</source>
        <translation>고장 내기(&amp;F)</translation>
    </message>
    <message>
        <source>What does each single failure cost?</source>
        <translation>설비 하나가 고장 나면 무엇을 잃는가?</translation>
    </message>
    <message>
        <source>Failures, the costliest first</source>
        <translation>손실이 큰 순서의 상정고장</translation>
    </message>
    <message>
        <source>Stopped. The table is computed anew when the plan changes or this page is opened again.</source>
        <translation>중지했습니다. 계획을 바꾸거나 이 페이지를 다시 열면 새로 계산합니다.</translation>
    </message>
    <message>
        <source>Restore (Esc)</source>
        <translation>복구(Esc)</translation>
    </message>
    <message>
        <source>Failing every element of the plant, one at a time.</source>
        <translation>설비를 하나씩 고장 내 보는 중.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>On generators</source>
        <translation>발전기 급전</translation>
    </message>
    <message>
        <source>%1 single failures, the costliest first; %2 of them cost nothing. Racks and MW at full load, tokens and won as they are sold on average, while it lasts. Batteries and generators do what they are for: what they carry is not dark.</source>
        <translation>단일 고장 %1건, 손실이 큰 순서. 이 중 %2건은 손실이 없습니다. 랙과 MW는 전부하, 토큰과 원은 평균 판매량 기준이며 고장이 지속되는 동안의 값입니다. 배터리와 발전기는 제 역할을 하므로, 이들이 급전하는 랙은 꺼진 것으로 세지 않습니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FieldEditor</name>
    <message>
        <source>Reset to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Low, high and source…</source>
        <translation>하한·상한·출처…</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FillParcelDialog</name>
    <message>
        <source>Fill a parcel</source>
        <translation>필지 채우기</translation>
    </message>
    <message>
        <source>Open this layout</source>
        <translation>이 배치 열기</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Boundary of this &amp;plan</source>
        <translation>이 계획의 경계(&amp;P)</translation>
    </message>
    <message>
        <source>File of the parcel</source>
        <translation>필지 파일</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>MW at the grid</source>
        <translation>수전 MW</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>thousand tokens/s</source>
        <translation>천 토큰/s</translation>
    </message>
    <message>
        <source>Unit of the goal</source>
        <translation>목표의 단위</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>목표(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rack</source>
        <translation>랙(&amp;R)</translation>
    </message>
    <message>
        <source>as the layout suits</source>
        <translation>배치에 맞게</translation>
    </message>
    <message>
        <source>R&amp;edundancy</source>
        <translation>여유도(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cooling</source>
        <translation>냉각(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hases</source>
        <translation>단계 수(&amp;H)</translation>
    </message>
    <message>
        <source>First &amp;tokens</source>
        <translation>첫 가동(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>채우기(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>취소(&amp;A)</translation>
    </message>
    <message>
        <source>The boundary of the parcel</source>
        <translation>필지 경계</translation>
    </message>
    <message>
        <source>New parcel</source>
        <translation>새 필지</translation>
    </message>
    <message>
        <source>Layouts are built, studied and corrected…</source>
        <translation>배치를 만들고 계산하고 고치는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n layouts; %1 were tried. The same parcel and goal give the same layouts.</source>
        <translation>
            <numerusform>배치 %n개, 시도 %1회. 같은 필지와 목표는 같은 배치를 냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Land</source>
        <translation>땅</translation>
    </message>
    <message>
        <source>%1 (%2 of the parcel)</source>
        <translation>%1 (필지의 %2)</translation>
    </message>
    <message>
        <source>A &amp;file (GeoJSON, Shapefile, KML, DXF, x,y)</source>
        <translation>파일(&amp;F) (GeoJSON, Shapefile, KML, DXF, x,y)</translation>
    </message>
    <message>
        <source>Parcels (%1);;All files (*)</source>
        <translation>필지 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a file that holds the parcel&apos;s boundary.</source>
        <translation>필지 경계가 든 파일을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FindingsModel</name>
    <message>
        <source>Waived: %1</source>
        <translation>예외 인정: %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>예외 인정</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>점검 사항</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Waived by %1: %2</source>
        <translation>%1 예외 인정: %2</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FindingsPanel</name>
    <message>
        <source>Waive a finding</source>
        <translation>점검 사항 예외 인정</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>배치도에서 보기</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>예외 인정 철회</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>사유를 적고 예외 인정…</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>점검 사항이 없습니다.</translation>
    </message>
    <message>
        <source>The study is on its way.</source>
        <translation>계산하는 중입니다.</translation>
    </message>
    <message>
        <source>Why is this acceptable?</source>
        <translation>예외를 인정하는 사유</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>The report prints both, with today&apos;s date.</source>
        <translation>보고서에 오늘 날짜와 함께 인쇄됩니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FleetsView</name>
    <message>
        <source>Fleet</source>
        <translation>보유량</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>As H100</source>
        <translation>H100 환산</translation>
    </message>
    <message>
        <source>M tok/s</source>
        <translation>백만 토큰/s</translation>
    </message>
    <message>
        <source>EFLOP/s BF16</source>
        <translation>BF16 EFLOP/s</translation>
    </message>
    <message>
        <source>Plan, % of GPUs</source>
        <translation>계획, GPU의 %</translation>
    </message>
    <message>
        <source>% as H100</source>
        <translation>H100 환산 %</translation>
    </message>
    <message>
        <source>% of tokens</source>
        <translation>토큰 %</translation>
    </message>
    <message>
        <source>This plan beside other fleets</source>
        <translation>다른 GPU 보유량과의 비교</translation>
    </message>
    <message>
        <source>Output of the plan&apos;s own services in its proportions, at full load.</source>
        <translation>계획의 서비스를 같은 비율로 최대 부하에서 돌린 출력입니다.</translation>
    </message>
    <message>
        <source>Dense BF16 peak of all GPUs: what they could train with.</source>
        <translation>모든 GPU의 BF16 밀집 최대 성능: 학습에 쓸 수 있는 성능입니다.</translation>
    </message>
    <message>
        <source>How large is this? %1 GPUs, as many as %2 H100.</source>
        <translation>규모는 어느 정도입니까? GPU %1장, H100 %2장에 해당합니다.</translation>
    </message>
    <message>
        <source>How large is this? %1 GPUs.</source>
        <translation>규모는 어느 정도입니까? GPU %1장입니다.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>이 계획</translation>
    </message>
    <message>
        <source>A dash: no source says which accelerators these are, or they cannot hold a service; point at the row for it and for the source.</source>
        <translation>줄표: 어떤 가속기인지 밝힌 출처가 없거나 그 가속기가 서비스를 담지 못합니다. 줄에 마우스를 올리면 까닭과 출처가 나옵니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FrontierChart</name>
    <message>
        <source>%1 · %2 at once</source>
        <translation>%1 · 동시 %2건</translation>
    </message>
    <message>
        <source>tokens/s per user</source>
        <translation>사용자당 토큰/s</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>GPU당 출력 토큰/s</translation>
    </message>
    <message>
        <source>Throughput frontier</source>
        <translation>처리량 경계선</translation>
    </message>
    <message>
        <source>%1
%2 per GPU, %3 per user</source>
        <translation>%1
GPU당 %2, 사용자당 %3</translation>
    </message>
    <message>
        <source>%1 per GPU</source>
        <translation>GPU당 %1</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>◂ 99 % of TTFT over %1</source>
        <translation>◂ TTFT 99 % %1 초과</translation>
    </message>
    <message>
        <source>◂ TTFT over %1</source>
        <translation>◂ TTFT %1 초과</translation>
    </message>
    <message>
        <source>TTFT over %1</source>
        <translation>TTFT %1 초과</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>한도 초과: %1</translation>
    </message>
    <message>
        <source>service level %1 per token</source>
        <translation>서비스 수준 토큰당 %1</translation>
    </message>
    <message>
        <source>%1 per token, over %2</source>
        <translation>토큰당 %1(한도 %2 초과)</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::FrontierView</name>
    <message>
        <source>Layout</source>
        <translation>병렬 구성</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>동시 요청</translation>
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
        <source>₩ per M tok</source>
        <translation>원/백만 토큰</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Output tokens/s for a MW of rated IT power at the rack inlet, with the GPU&apos;s share of node, network and storage.</source>
        <translation>랙 입력 정격 IT 전력 1 MW당 출력 토큰/s. GPU 몫의 노드·네트워크·스토리지 포함.</translation>
    </message>
    <message>
        <source>Where a token&apos;s time goes</source>
        <translation>토큰 시간의 구성</translation>
    </message>
    <message>
        <source>If a lever moved</source>
        <translation>조건을 바꾸면</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How many tokens, at which speed?</source>
        <translation>어떤 속도로 얼마나 많은 토큰을?</translation>
    </message>
    <message>
        <source>%1 · %2, %3 tokens in, %4 out. %5 layouts and loads tried in %6 ms; shaded: 80 % band.</source>
        <translation>%1 · %2, 입력 %3·출력 %4토큰. 구성·부하 %5개를 %6 ms 만에 탐색. 음영: 80 % 범위.</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s per GPU at the best layout then</source>
        <translation>%1: 그때의 최적 구성에서 GPU당 토큰/s %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>₩ %1 a million tokens (%2 to %3): electricity %4, IT capital %5</source>
        <translation>백만 토큰당 %1원(%2~%3원): 전기요금 %4원, IT 자본비 %5원</translation>
    </message>
    <message>
        <source>The curve is of one pool for prefill and decode.</source>
        <translation>곡선은 프리필·디코드 통합 기준.</translation>
    </message>
    <message>
        <source>Only the curve counts %1.</source>
        <translation>곡선에만 반영: %1.</translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation>공개 실측</translation>
    </message>
    <message>
        <source>Marks below the curve ran with other layouts or loads; the mouse shows what each was predicted.</source>
        <translation>곡선 아래 표식은 구성·부하가 다른 실측. 마우스를 올리면 건별 예측값 표시.</translation>
    </message>
    <message>
        <source>The curve is of this plan&apos;s own fit; what the marks were predicted is of the published calibration.</source>
        <translation>곡선은 이 계획의 자체 보정, 표식의 예측값은 공개 보정값 기준.</translation>
    </message>
    <message>
        <source>tok/s/GPU</source>
        <translation>GPU당 토큰/s</translation>
    </message>
    <message>
        <source>tok/s/user</source>
        <translation>사용자당 토큰/s</translation>
    </message>
    <message>
        <source>M tok/s/MW</source>
        <translation>MW당 백만 토큰/s</translation>
    </message>
    <message>
        <source>TP: every layer cut across so many GPUs. DP: groups with requests of their own. EP: whole experts spread over so many GPUs; without EP each expert is cut like the rest. PP: stages of layers, one after another.</source>
        <translation>TP: 모든 층을 나눠 맡는 GPU 수. DP: 요청을 따로 받는 그룹 수. EP: 전문가를 통째로 나눠 두는 GPU 수(EP가 없으면 전문가도 층처럼 나눔). PP: 층을 순서대로 나눈 단 수.</translation>
    </message>
    <message>
        <source>What costs a layout its distance: the parts of a token&apos;s GPU time that grew most, in shares of the chosen layout&apos;s whole; or which limit it misses by how much; or what does not fit.</source>
        <translation>선택한 구성과 차이가 나는 사유: 토큰당 GPU 시간에서 가장 늘어난 항목(선택한 구성 전체 대비 비율), 또는 넘은 한도와 그 크기, 또는 들어가지 않는 것.</translation>
    </message>
    <message>
        <source>Tokens/s per GPU of the picked layout and load, whatever the limits</source>
        <translation>고른 구성·부하의 GPU당 토큰/s, 한도와 무관</translation>
    </message>
    <message>
        <source>Won wait for the plan&apos;s PUE and bill.</source>
        <translation>원가는 계획의 PUE와 전기요금이 있어야 나옵니다.</translation>
    </message>
    <message>
        <source>₩ per M tok: electricity and IT capital at %1.</source>
        <translation>백만 토큰당 원: 전기요금과 IT 자본비, %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Electricity and IT capital of a million output tokens at the utilisation named above; without building, plant and staff.</source>
        <translation>위에 적은 이용률에서 출력 백만 토큰당 전기요금과 IT 자본비. 건물·설비·인건비 제외.</translation>
    </message>
    <message>
        <source>%1: %2 tokens/s per GPU at the picked layout and load</source>
        <translation>%1: 고른 구성·부하에서 GPU당 토큰/s %2</translation>
    </message>
    <message>
        <source>TTFT p99 %1; %2 tokens/s per user; %3 M tokens/s per MW</source>
        <translation>TTFT p99 %1, 사용자당 %2토큰/s, MW당 %3백만 토큰/s</translation>
    </message>
    <message>
        <source>ms per token</source>
        <translation>토큰당 ms</translation>
    </message>
    <message>
        <source>%1 per token at the chosen point</source>
        <translation>선택점에서 토큰당 %1</translation>
    </message>
    <message>
        <source>%1 per token at %2, %3 at once</source>
        <translation>%2, 동시 %3건에서 토큰당 %1</translation>
    </message>
    <message>
        <source>Tokens/s per GPU, searched again within the limits</source>
        <translation>GPU당 토큰/s, 한도 안에서 다시 탐색</translation>
    </message>
    <message>
        <source>Searching layouts and loads.</source>
        <translation>배치 방식과 부하를 탐색하는 중입니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서에서 찾기</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save the manual as PDF</source>
        <translation>설명서를 PDF로 저장</translation>
    </message>
    <message>
        <source>The manual was written to %1.</source>
        <translation>설명서를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 본문</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HistoryModel</name>
    <message>
        <source>The plan as opened</source>
        <translation>처음 연 계획</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HistoryPanel</name>
    <message>
        <source>Go to this step</source>
        <translation>이 단계로 가기</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>이 줄 복사</translation>
    </message>
    <message>
        <source>Copy the whole history</source>
        <translation>이력 전체 복사</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::HoursPage</name>
    <message>
        <source>Year</source>
        <translation>연</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>KRW/kWh · energy charge</source>
        <translation>원/kWh · 전력량요금</translation>
    </message>
    <message>
        <source>For how many hours is the load so high?</source>
        <translation>어느 부하가 얼마나 오래 이어지는가?</translation>
    </message>
    <message>
        <source>MW against hours of the year, sorted; IT at the plan&apos;s utilisation and at full load.</source>
        <translation>연간 시간을 크기순으로 놓은 MW입니다. IT는 계획의 이용률과 최대부하입니다.</translation>
    </message>
    <message>
        <source>IT at full load</source>
        <translation>IT 최대부하</translation>
    </message>
    <message>
        <source>at the plan&apos;s utilisation</source>
        <translation>계획의 이용률</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>계약전력 %1</translation>
    </message>
    <message>
        <source>hours of the year</source>
        <translation>연간 시간</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>이전 기간</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>다음 기간</translation>
    </message>
    <message>
        <source>Click an hour to see who serves it and why it costs what it costs.</source>
        <translation>시간을 클릭하면 공급 전원과 단가의 이유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The hour has no price: the plan&apos;s tariff cannot be billed.</source>
        <translation>이 시간의 단가가 없습니다. 계획의 요금제로 요금을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, load %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, 부하 %2</translation>
    </message>
    <message>
        <source>Which source carries each hour, and what does a kWh cost?</source>
        <translation>시간마다 어느 전원이 공급하고 1 kWh는 얼마인가?</translation>
    </message>
    <message>
        <source>Mean of each day, at the plan&apos;s utilisation; 8,760 hours of a typical year. Drag and turn the wheel to zoom.</source>
        <translation>계획 이용률에서의 일평균, 표준년 8,760시간. 끌기와 휠로 확대합니다.</translation>
    </message>
    <message>
        <source>Each hour, at the plan&apos;s utilisation, of a typical year. Where the stack stands above the load a battery charges or power is sold.</source>
        <translation>계획 이용률에서의 시간별 값(표준년). 누적 공급이 부하보다 높은 곳은 배터리 충전 또는 판매입니다.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>저장량</translation>
    </message>
    <message>
        <source>MW · who serves the load</source>
        <translation>MW · 부하를 공급하는 전원</translation>
    </message>
    <message>
        <source>MWh · in the batteries</source>
        <translation>MWh · 배터리 저장량</translation>
    </message>
    <message>
        <source>MW against hours of the year, each sorted: the load, and what of it the grid serves.</source>
        <translation>연간 시간에 대한 MW(내림차순): 부하와 계통 공급분.</translation>
    </message>
    <message>
        <source>from the grid</source>
        <translation>계통 수전</translation>
    </message>
    <message>
        <source>Cheapest mix of own power…</source>
        <translation>자가 전원 최저비용 구성…</translation>
    </message>
    <message>
        <source>Sizes sun, wind, batteries and plant for the least cost of a kWh and puts them on the map</source>
        <translation>kWh당 비용이 가장 낮도록 태양광·풍력·배터리·발전기의 용량을 정해 배치도에 놓습니다</translation>
    </message>
    <message>
        <source>Of %1, the first year at full build, with the own plant that stands in it.</source>
        <translation>준공 후 첫 온전한 해인 %1년의 값으로, 그해에 서 있는 자체 설비를 포함합니다.</translation>
    </message>
    <message>
        <source>The PPA delivers from %1 to %2.</source>
        <translation>PPA는 %1부터 %2까지 공급합니다.</translation>
    </message>
    <message>
        <source>The PPA delivers from %1 on.</source>
        <translation>PPA는 %1부터 공급합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ImportParcelDialog</name>
    <message>
        <source>Import a parcel</source>
        <translation>필지 가져오기</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A &amp;file: Shapefile, GeoPackage, KML, DXF, GeoJSON</source>
        <translation>파일(&amp;F): Shapefile, GeoPackage, KML, DXF, GeoJSON</translation>
    </message>
    <message>
        <source>File of the map</source>
        <translation>지도 파일</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>파일에 적힌 대로</translation>
    </message>
    <message>
        <source>Coordinate &amp;system</source>
        <translation>좌표계(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Typed corners or bearings, a line each</source>
        <translation>꼭짓점 또는 방위 입력(&amp;T), 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Corners or bearings</source>
        <translation>꼭짓점 또는 방위</translation>
    </message>
    <message>
        <source>0, 0
250, 0
or
N 45 30 E 120.5
az 135.5 80</source>
        <translation>0, 0
250, 0
또는
N 45 30 E 120.5
az 135.5 80</translation>
    </message>
    <message>
        <source>Take it as the site&apos;s b&amp;oundary</source>
        <translation>부지 경계로 쓰기(&amp;O)</translation>
    </message>
    <message>
        <source>Lay its lines &amp;under the plan</source>
        <translation>배치도 밑에 깔기(&amp;U)</translation>
    </message>
    <message>
        <source>A map with the parcel</source>
        <translation>필지가 있는 지도</translation>
    </message>
    <message>
        <source>Maps (%1);;All files (*)</source>
        <translation>지도 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>읽기(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>취소(&amp;A)</translation>
    </message>
    <message>
        <source>Parcels of the map</source>
        <translation>지도의 필지</translation>
    </message>
    <message>
        <source>Read shows what the file holds; nothing is changed before Import.</source>
        <translation>읽기를 누르면 파일에 든 필지를 보여 줍니다. 가져오기 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>the typed corners</source>
        <translation>입력한 꼭짓점</translation>
    </message>
    <message>
        <source>The file is read…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>%1 · %2, %3 corners</source>
        <translation>%1 · %2, 꼭짓점 %3개</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>필지</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels, the largest first. Import takes the one that is chosen.</source>
        <translation>
            <numerusform>필지 %n개, 큰 것부터. 고른 필지를 가져옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines; they are laid under the plan by latitude and longitude.</source>
        <translation>
            <numerusform>선 %n개. 위도와 경도에 맞춰 배치도 밑에 깝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay %1 under the plan</source>
        <translation>%1을(를) 배치도 밑에 깔기</translation>
    </message>
    <message>
        <source>Type the corners or bearings first, a line each.</source>
        <translation>먼저 꼭짓점이나 방위를 한 줄에 하나씩 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LadderView</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>What is a kWh worth, and what would another mix earn?</source>
        <translation>kWh의 가치는 얼마이고, 구성을 바꾸면 얼마를 버는가?</translation>
    </message>
    <message>
        <source>The ladder from bare GPU-hours up, on this plan&apos;s machines and with its output of tokens. Drag a part of the output to a step; what is left stays with the plan&apos;s services. A step without a price is unknown until you state one.</source>
        <translation>GPU 시간 임대부터 올라가는 사다리로, 이 계획의 장비와 토큰 출력 기준입니다. 출력의 일부를 단계로 끌어다 놓으면 나머지는 계획의 서비스로 남습니다. 단가가 없는 단계는 값을 적기 전까지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Part of the output</source>
        <translation>출력 비율</translation>
    </message>
    <message>
        <source>Price stated, ₩ per M tokens</source>
        <translation>기재 단가, 원/백만 토큰</translation>
    </message>
    <message>
        <source>Part of %1 in percent</source>
        <translation>%1의 비율(%)</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 단가</translation>
    </message>
    <message>
        <source>Mix: %1</source>
        <translation>구성: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no price; write won per million tokens, as 5000.</source>
        <translation>&apos;%1&apos;은 단가가 아닙니다. 백만 토큰당 원으로 5000처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>This plan&apos;s services</source>
        <translation>이 계획의 서비스</translation>
    </message>
    <message>
        <source>The mix</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>₩ per kWh</source>
        <translation>원/kWh</translation>
    </message>
    <message>
        <source>₩ per GPU-hour</source>
        <translation>원/GPU-시간</translation>
    </message>
    <message>
        <source>The mix earns ₩ %1 per kWh and ₩ %2 per GPU-hour, %3 per year; the plan&apos;s services alone ₩ %4 per kWh</source>
        <translation>이 구성의 수입은 %1원/kWh, %2원/GPU-시간, 연 %3입니다. 계획의 서비스만으로는 %4원/kWh입니다</translation>
    </message>
    <message>
        <source>₩ %1 per kWh</source>
        <translation>%1원/kWh</translation>
    </message>
    <message>
        <source>unknown: state a price above</source>
        <translation>알 수 없음: 위에 단가를 적으십시오</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LedgerPanel</name>
    <message>
        <source>Electricity as a share of %1</source>
        <translation>전력비 비중(%1 기준)</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>이 수치 설명</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>수치 복사</translation>
    </message>
    <message>
        <source>Share of what…</source>
        <translation>무엇에 대한 비율…</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LevelBar</name>
    <message>
        <source>Storey shown</source>
        <translation>표시 층</translation>
    </message>
    <message>
        <source>Show storey %1 (Page Up and Page Down change it)</source>
        <translation>%1층 보기(Page Up·Page Down으로 변경)</translation>
    </message>
    <message>
        <source>All storeys (Page Up and Page Down change it)</source>
        <translation>모든 층 (Page Up, Page Down으로 바꿉니다)</translation>
    </message>
    <message>
        <source>Storey %1</source>
        <translation>%1층</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::LibraryPanel</name>
    <message>
        <source>Click, then click on the map; or drag it there.</source>
        <translation>누른 뒤 배치도를 누르거나, 배치도로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>연결선</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>배관</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>케이블</translation>
    </message>
    <message>
        <source>Click, then click on a port and on another of the same kind.</source>
        <translation>누른 뒤 접속점과 같은 종류의 다른 접속점을 차례로 누르십시오.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>산출 근거</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>점검 사항</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>점검 사항 %1</translation>
    </message>
    <message>
        <source>Snap: grid, edges (Alt suspends)</source>
        <translation>스냅: 격자, 변 (Alt로 일시 해제)</translation>
    </message>
    <message>
        <source>Snap off</source>
        <translation>스냅 끔</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>P10–P90 ready</source>
        <translation>P10–P90 계산 완료</translation>
    </message>
    <message>
        <source>P10–P90 on their way</source>
        <translation>P10–P90 계산 중</translation>
    </message>
    <message>
        <source>Study running</source>
        <translation>계산 중</translation>
    </message>
    <message>
        <source>Study %1 ms · up to date</source>
        <translation>계산 %1 ms · 최신</translation>
    </message>
    <message>
        <source>Site map</source>
        <translation>배치도</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>배열(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>About Tokenyard</source>
        <translation>Tokenyard 정보</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 계획</translation>
    </message>
    <message>
        <source>Samples and starts</source>
        <translation>예제와 시작 계획</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>계획에서 찾기</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>분석(&amp;N)</translation>
    </message>
    <message>
        <source>Explain a figure</source>
        <translation>지표 산출 근거</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tokenyard %1&lt;/b&gt;&lt;p&gt;Plans AI factories: layout, power, cooling, cost and tokens.&lt;/p&gt;&lt;p&gt;Sources: Apache-2.0. The built program: GPL-3 or later, because it holds QCustomPlot.&lt;/p&gt;&lt;p&gt;Data of %2.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Tokenyard %1&lt;/b&gt;&lt;p&gt;AI 팩토리 계획 도구: 배치, 전력, 냉각, 원가, 토큰.&lt;/p&gt;&lt;p&gt;소스: Apache-2.0. 빌드된 프로그램: QCustomPlot을 포함하므로 GPL-3 이상.&lt;/p&gt;&lt;p&gt;자료 기준일 %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Search Ctrl+K</source>
        <translation>찾기 Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>보고서(&amp;R)</translation>
    </message>
    <message>
        <source>Preview and export as PDF…</source>
        <translation>미리 보기와 PDF 내보내기…</translation>
    </message>
    <message>
        <source>Export drawing…</source>
        <translation>도면 내보내기…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>표 내보내기…</translation>
    </message>
    <message>
        <source>Records: prices, models, equipment…</source>
        <translation>레코드: 단가, 모델, 설비…</translation>
    </message>
    <message>
        <source>open for reading</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>No safety copy</source>
        <translation>안전 사본 없음</translation>
    </message>
    <message>
        <source>The safety copy is written again.</source>
        <translation>안전 사본을 다시 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>The study is still running; the report opens when it is done.</source>
        <translation>계산 중입니다. 끝나면 보고서를 엽니다.</translation>
    </message>
    <message>
        <source>Halls dark: %1</source>
        <translation>정전된 홀: %1</translation>
    </message>
    <message>
        <source>%1 failed · Esc restores</source>
        <translation>%1 고장 상태 · Esc로 복구</translation>
    </message>
    <message>
        <source>%1 parts failed · Esc restores</source>
        <translation>설비 %1개 고장 상태 · Esc로 복구</translation>
    </message>
    <message>
        <source>Restore what was failed</source>
        <translation>고장 복구</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>빈 계획 새로 만들기</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>지금은 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>계획(&amp;P)</translation>
    </message>
    <message>
        <source>Put the panels aside, or back</source>
        <translation>패널 치우기/되돌리기</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>화면 배치 초기화</translation>
    </message>
    <message>
        <source>%1 records of this plan are of older data (%2). Edit, Take this program&apos;s records shows in History what that changes; Undo brings them back.</source>
        <translation>이 계획의 레코드 %1개가 옛 데이터(%2)입니다. 편집의 ‘이 프로그램의 레코드로 바꾸기’를 하면 무엇이 달라지는지 작업 내역에 나오며, 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Manual and shortcuts</source>
        <translation>설명서와 단축키</translation>
    </message>
    <message>
        <source>Take this program&apos;s records</source>
        <translation>이 프로그램의 레코드로 바꾸기</translation>
    </message>
    <message>
        <source>The plan has the records of this program already.</source>
        <translation>계획이 이미 이 프로그램의 레코드를 씁니다.</translation>
    </message>
    <message>
        <source>Take the records of %1</source>
        <translation>%1의 레코드로 바꾸기</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1개 선택</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>중첩 표시</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>All overlays of the map</source>
        <translation>지도의 모든 중첩 표시</translation>
    </message>
    <message>
        <source>Fill a parcel…</source>
        <translation>필지 채우기…</translation>
    </message>
    <message>
        <source>As of %1 · Esc shows full build</source>
        <translation>%1 기준 · Esc로 전체 준공 표시</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>New, step by step…</source>
        <translation>단계별로 새로 만들기…</translation>
    </message>
    <message>
        <source>Import parcel…</source>
        <translation>필지 가져오기…</translation>
    </message>
    <message>
        <source>Import picture…</source>
        <translation>그림 가져오기…</translation>
    </message>
    <message>
        <source>A picture to lie under the plan</source>
        <translation>배치도 밑에 깔 그림</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose what is in the report</source>
        <translation>보고서 내용 고르기</translation>
    </message>
    <message>
        <source>Tariffs and imports…</source>
        <translation>요금제와 가져오기…</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>여유도</translation>
    </message>
    <message>
        <source>The file of this plan was changed by another window or program. File, Reload opens what is there; saving asks first.</source>
        <translation>이 계획의 파일을 다른 창이나 프로그램이 바꾸었습니다. 파일 &gt; 다시 열기로 그 내용을 열 수 있고, 저장할 때는 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>open for reading, changed</source>
        <translation>읽기용으로 열림, 변경됨</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Cheapest mix of own power…</source>
        <translation>자가 전원 최저비용 구성…</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>다음 패널</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>이전 패널</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::MoneyPage</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>하한 ~ 상한</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Capex by item</source>
        <translation>항목별 설비투자비</translation>
    </message>
    <message>
        <source>Opex by item, a year at full build</source>
        <translation>항목별 연간 운영비(최종 준공 기준)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Opex and rent</source>
        <translation>운영비·임차료</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>투자</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>현금흐름</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>원리금</translation>
    </message>
    <message>
        <source>DSCR</source>
        <translation>DSCR</translation>
    </message>
    <message>
        <source>To the owners</source>
        <translation>출자자 몫</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>부채</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>자본</translation>
    </message>
    <message>
        <source>Cash flow and balance sheet by year, nominal</source>
        <translation>연도별 현금흐름과 재무상태, 경상가격</translation>
    </message>
    <message>
        <source>LLCR</source>
        <translation>LLCR</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::MonthHours</name>
    <message>
        <source>Weekends</source>
        <translation>주말</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>평일</translation>
    </message>
    <message>
        <source>%1, %2:00: %3</source>
        <translation>%1 %2시: %3</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Find layouts</source>
        <translation>배치 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>어디에?</translation>
    </message>
    <message>
        <source>The region gives weather, tariff country and the price of land; all of it can be changed later.</source>
        <translation>지역에 따라 기상 자료, 요금제 국가, 토지 가격이 정해집니다. 나중에 모두 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>지역(&amp;R)</translation>
    </message>
    <message>
        <source>Parcel, &amp;width</source>
        <translation>필지 너비(&amp;W)</translation>
    </message>
    <message>
        <source>Parcel, &amp;depth</source>
        <translation>필지 깊이(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import the parcel from a map…</source>
        <translation>지도에서 필지 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>얼마나?</translation>
    </message>
    <message>
        <source>What the parcel is to hold: power at the grid, GPUs, or tokens.</source>
        <translation>필지에 담을 것: 수전 전력, GPU 수, 또는 토큰.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>목표(&amp;G)</translation>
    </message>
    <message>
        <source>Unit of the goal</source>
        <translation>목표의 단위</translation>
    </message>
    <message>
        <source>MW at the grid</source>
        <translation>수전 전력 MW</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>thousand tokens/s</source>
        <translation>초당 토큰 천 개</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>무엇을?</translation>
    </message>
    <message>
        <source>The service that the factory sells: a model and the usual length of a request.</source>
        <translation>팔 서비스: 모델과 요청 하나의 보통 길이.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Input tokens</source>
        <translation>입력 토큰(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Output tokens</source>
        <translation>출력 토큰(&amp;O)</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>언제?</translation>
    </message>
    <message>
        <source>Then the layouts are searched; the last page shows them side by side.</source>
        <translation>다음에 배치를 찾아 마지막 화면에서 나란히 보여 줍니다.</translation>
    </message>
    <message>
        <source>&amp;First tokens</source>
        <translation>첫 토큰(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Phases, a year apart</source>
        <translation>단계 수, 1년 간격(&amp;P)</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>가져온 필지: %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::NoteDialog</name>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Low (P10)</source>
        <translation>하한(P10)</translation>
    </message>
    <message>
        <source>High (P90)</source>
        <translation>상한(P90)</translation>
    </message>
    <message>
        <source>Document, page, date or web address; empty for an estimate</source>
        <translation>문서, 쪽, 날짜 또는 웹 주소(추정값이면 비움)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>The low value is above the high one: exchange them.</source>
        <translation>하한이 상한보다 큽니다. 서로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The value lies outside this range: correct the range, or close this and correct the value.</source>
        <translation>값이 이 범위를 벗어납니다. 범위를 고치거나, 창을 닫고 값을 고치십시오.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::NumberBox</name>
    <message>
        <source>It lies from %1 to %2; the old value stays.</source>
        <translation>%1 ~ %2이어야 하므로 이전 값을 유지합니다.</translation>
    </message>
    <message>
        <source>It is a whole number; the old value stays.</source>
        <translation>정수여야 하므로 이전 값을 유지합니다.</translation>
    </message>
    <message>
        <source>It has at most %1 decimals; the old value stays.</source>
        <translation>소수점 아래 %1자리까지이므로 이전 값을 유지합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OptimiseDialog</name>
    <message>
        <source>Grid</source>
        <translation>계통</translation>
    </message>
    <message>
        <source>Load that stops</source>
        <translation>중단 가능 부하</translation>
    </message>
    <message>
        <source>Absorption chillers (%1)</source>
        <translation>흡수식 냉동기(%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>연간 전력량</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>투자비</translation>
    </message>
    <message>
        <source>KRW/kWh</source>
        <translation>원/kWh</translation>
    </message>
    <message>
        <source>Cheapest mix of own power</source>
        <translation>자가 전원 최저비용 구성</translation>
    </message>
    <message>
        <source>Sizes what may be built for the least cost of a kWh over the year, beside what the plan has already.</source>
        <translation>이미 계획에 있는 설비에 더해, 연간 kWh당 비용이 가장 낮아지도록 설치 가능한 설비의 용량을 정합니다.</translation>
    </message>
    <message>
        <source>The mix by source</source>
        <translation>전원별 구성</translation>
    </message>
    <message>
        <source>Why this mix</source>
        <translation>이 구성인 이유</translation>
    </message>
    <message>
        <source>&amp;Put it on the map</source>
        <translation>배치도에 추가(&amp;P)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중단했습니다.</translation>
    </message>
    <message>
        <source>What may be built</source>
        <translation>설치 가능한 설비</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Absorption chillers on the heat of fuel cells and turbines</source>
        <translation>연료전지·가스터빈 열을 쓰는 흡수식 냉동기</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>%1 레코드</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 최대 용량</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>제약 조건</translation>
    </message>
    <message>
        <source>Carbon a year, t</source>
        <translation>연간 탄소 배출, t</translation>
    </message>
    <message>
        <source>Own share at least, %</source>
        <translation>자가 전원 비율(최소), %</translation>
    </message>
    <message>
        <source>Land, m²</source>
        <translation>토지, m²</translation>
    </message>
    <message>
        <source>the free land</source>
        <translation>남은 땅</translation>
    </message>
    <message>
        <source>Running by</source>
        <translation>가동 시한</translation>
    </message>
    <message>
        <source>Ordered in January of the price year, what arrives after this month is left out.</source>
        <translation>가격 기준 연도 1월에 발주할 때 이 달보다 늦게 도착하는 설비는 제외합니다.</translation>
    </message>
    <message>
        <source>Load that may stop, MW</source>
        <translation>중단 가능 부하, MW</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>worth a kWh, KRW</source>
        <translation>1 kWh의 가치, 원</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <translation>계획의 값</translation>
    </message>
    <message>
        <source>Room for the loss of the largest unit</source>
        <translation>최대 단위기 탈락에 대비한 예비력</translation>
    </message>
    <message>
        <source>Hours it is sized over</source>
        <translation>용량 산정 시간</translation>
    </message>
    <message>
        <source>A typical week of each month, confirmed by the year</source>
        <translation>매월 대표 1주로 산정, 1년으로 확인</translation>
    </message>
    <message>
        <source>Every hour of the year: minutes</source>
        <translation>1년 모든 시간(수 분 소요)</translation>
    </message>
    <message>
        <source>&amp;Find the mix</source>
        <translation>구성 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>제한값은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: at most %2 %.</source>
        <translation>%1: 최대 %2 %입니다.</translation>
    </message>
    <message>
        <source>%1 takes a month like 2030-06.</source>
        <translation>%1에는 2030-06처럼 연월을 적으십시오.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>The plan has no hourly load or no tariff yet, so there is nothing to serve at least cost.</source>
        <translation>계획에 시간별 부하나 요금제가 없어 최저비용으로 공급할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>No mix of what may be built keeps these limits; this one comes nearest.</source>
        <translation>설치 가능한 설비로는 이 제약을 지킬 수 없습니다. 가장 가까운 구성을 보입니다.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>The plan has changed since: find the mix again.</source>
        <translation>그 사이 계획이 바뀌었습니다. 구성을 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>The mix stands on the map; one undo takes it back.</source>
        <translation>구성을 배치도에 추가했습니다. 실행 취소 한 번으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Budget, %1</source>
        <translation>예산, %1</translation>
    </message>
    <message>
        <source>%1 with the mix, %2 without. The dispatch is within %3 of the optimum (%4).</source>
        <translation>이 구성 %1, 구성 없이 %2. 급전은 최적값과 %3 이내입니다(%4).</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>수요반응</translation>
    </message>
    <message>
        <source>Power purchase agreement</source>
        <translation>전력구매계약(PPA)</translation>
    </message>
    <message>
        <source>%1 (stands)</source>
        <translation>%1(기존)</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OutlineModel</name>
    <message>
        <source>%1 on the map</source>
        <translation>%1 (배치도)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>연결선</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OutlinePanel</name>
    <message>
        <source>Find in the plan</source>
        <translation>계획에서 찾기</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>배치도에서 보기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>계획의 구성</translation>
    </message>
    <message>
        <source>Nothing in the plan is called so.</source>
        <translation>계획에 그런 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing stands on the site yet: drag a part from the library, or fill the parcel (File menu).</source>
        <translation>부지가 아직 비어 있습니다. 라이브러리에서 끌어 놓거나 파일 메뉴의 필지 채우기를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::OwnRowsView</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>CSV 파일 선택…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use in this plan</source>
        <translation>이 계획에 적용</translation>
    </message>
    <message>
        <source>Back to the published calibration</source>
        <translation>공개 보정값으로 되돌리기</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>병렬 구성</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>동시 요청</translation>
    </message>
    <message>
        <source>Measured ms</source>
        <translation>실측 ms</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>보정 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>보정 후</translation>
    </message>
    <message>
        <source>Do your own measured runs agree?</source>
        <translation>자체 실측과 맞는가?</translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation>실측 자료</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 파일 (*.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>A CSV file with the columns system, model, backend, precision, isl, osl, concurrency, gpus, tp, ttft_ms, tpot_ms: one run a row. The model is fitted anew from where the published runs left it.</source>
        <translation>system, model, backend, precision, isl, osl, concurrency, gpus, tp, ttft_ms, tpot_ms 열이 있는 CSV 파일(한 행에 실측 하나). 공개 실측으로 맞춘 모델에서 출발해 다시 맞춥니다.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 refused.</source>
        <translation>%1: %2행 읽음, %3행 제외.</translation>
    </message>
    <message>
        <source>Cancelled; the plan is as it was.</source>
        <translation>취소했습니다. 계획은 그대로입니다.</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>공개 보정값</translation>
    </message>
    <message>
        <source>after the refit</source>
        <translation>재보정 후</translation>
    </message>
    <message>
        <source>measured time per token, ms</source>
        <translation>실측 토큰당 시간, ms</translation>
    </message>
    <message>
        <source>predicted time per token, ms</source>
        <translation>예측 토큰당 시간, ms</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out, engine %3</source>
        <translation>입력 %1·출력 %2토큰, 엔진 %3</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>토큰당 시간</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>첫 토큰까지 시간</translation>
    </message>
    <message>
        <source>Output tokens/s</source>
        <translation>출력 토큰/s</translation>
    </message>
    <message>
        <source>The plan makes no tokens to compare.</source>
        <translation>계획에 비교할 토큰 생산이 없습니다.</translation>
    </message>
    <message>
        <source>This plan&apos;s throughput: %1 → %2 (%3)</source>
        <translation>이 계획의 처리량: %1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Calibration fitted to %1</source>
        <translation>%1(으)로 보정</translation>
    </message>
    <message>
        <source>This plan now uses the calibration fitted to %1; it is saved with the plan, and Undo takes it back.</source>
        <translation>이 계획은 이제 %1(으)로 맞춘 보정값을 씁니다. 계획과 함께 저장되며 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>This plan uses the calibration fitted to %1 (%2). Choose a file to fit it anew, from where the published runs left it.</source>
        <translation>이 계획은 %1(%2)로 맞춘 보정값을 쓰고 있습니다. 파일을 고르면 공개 보정값에서 출발해 다시 맞춥니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Error before → after</source>
        <translation>절대 오차, 보정 전 → 후</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>%1을(를) 읽는 중입니다.</translation>
    </message>
    <message>
        <source>%1 of them published runs that the calibration knows already: fitted again they count twice.</source>
        <translation>그중 %1건은 보정에 이미 든 공개 실측이라 다시 맞추면 두 번 셉니다.</translation>
    </message>
    <message>
        <source>%1 of them predicted more than %2 times off: they head the table; check their units, lengths and layout.</source>
        <translation>그중 %1건은 예측이 %2배 넘게 어긋나 표 맨 위에 둡니다. 단위, 길이, 병렬 구성을 확인하십시오.</translation>
    </message>
    <message>
        <source>Cancelled; the plan is as it was. The runs of %1 are shown as the published calibration predicts them.</source>
        <translation>취소했습니다. 계획은 그대로입니다. %1의 측정은 공개 보정의 예측과 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Fitting, %1 %</source>
        <translation>보정 중, %1 %</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Predicted %1 times the measured time per token.</source>
        <translation>예측이 측정한 토큰당 시간의 %1배입니다.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>읽지 않는 열: %1.</translation>
    </message>
    <message>
        <source>%1 without a known precision: bf16 is assumed for them.</source>
        <translation>정밀도를 알 수 없는 %1개는 bf16으로 가정했습니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PageTabs</name>
    <message>
        <source>The pages whose tabs have no room</source>
        <translation>탭 자리가 없는 화면</translation>
    </message>
    <message>
        <source>More %1 ▾</source>
        <translation>더 보기 %1 ▾</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PageView</name>
    <message>
        <source>Show this input in the window</source>
        <translation>이 입력을 창에서 보기</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PagesPanel</name>
    <message>
        <source>Outline</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PhaseMap</name>
    <message>
        <source>The plan after the chosen phase</source>
        <translation>선택한 단계 이후의 배치</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PhasesPage</name>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>그 시점</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Grid peak</source>
        <translation>수전 최대전력</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>제약</translation>
    </message>
    <message>
        <source>One more is worth</source>
        <translation>하나 더의 가치</translation>
    </message>
    <message>
        <source>What stands when, and what binds it?</source>
        <translation>언제 무엇이 서고, 무엇이 제약인가?</translation>
    </message>
    <message>
        <source>Phases with what binds them</source>
        <translation>단계와 그 제약</translation>
    </message>
    <message>
        <source>Figures after the chosen phase</source>
        <translation>선택한 단계 이후의 수치</translation>
    </message>
    <message>
        <source>Time, from the empty site to full build</source>
        <translation>빈 부지부터 완공까지의 시간</translation>
    </message>
    <message>
        <source>Computing the plan after each phase.</source>
        <translation>단계별 계획을 계산하고 있습니다.</translation>
    </message>
    <message>
        <source>Drag from the empty site to full build. New in a phase: outlined. Each phase under its own contract.</source>
        <translation>빈 부지에서 완공까지 끌어 보십시오. 단계에서 새로 서는 것은 윤곽선으로 보이며, 각 단계는 그 단계의 계약전력으로 계산합니다.</translation>
    </message>
    <message>
        <source>The empty site</source>
        <translation>빈 부지</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One more is worth %1 in NPV: %2.</source>
        <translation>하나를 더하면 NPV가 %1 달라집니다: %2.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>%1, slips to %2</source>
        <translation>%1, %2로 지연</translation>
    </message>
    <message>
        <source>Cancelled. The page is computed anew when the plan changes or this page is opened again.</source>
        <translation>취소했습니다. 계획이 바뀌거나 이 페이지를 다시 열면 다시 계산합니다.</translation>
    </message>
    <message>
        <source>What binds: %1. %2 %3</source>
        <translation>제약: %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PillarsView</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>미기재</translation>
    </message>
    <message>
        <source>%1 of 20</source>
        <translation>20점 중 %1점</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Cheapest step: %1</source>
        <translation>가장 쉬운 조치: %1</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>축</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>기재(&amp;S)</translation>
    </message>
    <message>
        <source>How strong are the five pillars?</source>
        <translation>다섯 축은 얼마나 튼튼한가?</translation>
    </message>
    <message>
        <source>And the pillars of policy?</source>
        <translation>정책 축은 어떤가?</translation>
    </message>
    <message>
        <source>Points of 20 from evidence in the plan; unknown is shown and does not count. A bold row names the cheapest step.</source>
        <translation>계획의 근거로 매긴 20점 만점. 모르는 것은 표시하되 셈하지 않습니다. 굵은 줄은 가장 쉬운 조치입니다.</translation>
    </message>
    <message>
        <source>Of the value, what stays at home?</source>
        <translation>가치 중 얼마가 국내에 남는가?</translation>
    </message>
    <message>
        <source>What does the community get, and give?</source>
        <translation>지역은 무엇을 얻고 무엇을 내주는가?</translation>
    </message>
    <message>
        <source>Evidence of the pillars</source>
        <translation>축의 근거</translation>
    </message>
    <message>
        <source>Sovereignty checklist</source>
        <translation>주권 점검표</translation>
    </message>
    <message>
        <source>Sheet for the community</source>
        <translation>주민 설명표</translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>계획에서 읽음</translation>
    </message>
    <message>
        <source>Source: contract, statement, register</source>
        <translation>출처: 계약, 성명, 등기</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation>답의 출처</translation>
    </message>
    <message>
        <source>Choose a question to state an answer with its source.</source>
        <translation>질문을 고르면 출처와 함께 답을 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Take back the answer: %1</source>
        <translation>답 철회: %1</translation>
    </message>
    <message>
        <source>Name the source of the answer: a contract, a statement, a register.</source>
        <translation>답의 출처를 적으십시오: 계약, 성명, 등기.</translation>
    </message>
    <message>
        <source>State an answer: %1</source>
        <translation>답 기재: %1</translation>
    </message>
    <message>
        <source>Sovereignty: %1 yes, %2 partly, %3 no, %4 not stated</source>
        <translation>주권: 예 %1, 부분 %2, 아니요 %3, 미기재 %4</translation>
    </message>
    <message>
        <source>%1 of 100, %2 kept</source>
        <translation>100 중 %1, %2 국내</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>기재대로</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PlantPage</name>
    <message>
        <source>Capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>부하율</translation>
    </message>
    <message>
        <source>Does what is installed carry the load?</source>
        <translation>설치 용량이 부하를 감당하는가?</translation>
    </message>
    <message>
        <source>Where does the energy beside IT go?</source>
        <translation>IT 밖의 전력은 어디에 쓰이는가?</translation>
    </message>
    <message>
        <source>GWh of a year at the plan&apos;s utilisation; IT itself is not drawn.</source>
        <translation>계획의 이용률에서 연간 GWh입니다. IT는 그리지 않습니다.</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>조명</translation>
    </message>
    <message>
        <source>Electrical losses</source>
        <translation>전기 손실</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>팬</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>펌프</translation>
    </message>
    <message>
        <source>Heat rejection</source>
        <translation>방열 설비</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>냉동기</translation>
    </message>
    <message>
        <source>How does the PUE go through the year?</source>
        <translation>PUE는 한 해 동안 어떻게 변하는가?</translation>
    </message>
    <message>
        <source>By month; %1 over the year.</source>
        <translation>월별이며, 연간 %1입니다.</translation>
    </message>
    <message>
        <source>By month.</source>
        <translation>월별입니다.</translation>
    </message>
    <message>
        <source>MW usable with the spare units out, against the load at full IT.</source>
        <translation>단위 MW. 예비기를 뺀 사용 가능 용량과 IT 최대부하의 비교입니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PortfolioView</name>
    <message>
        <source>abroad</source>
        <translation>해외</translation>
    </message>
    <message>
        <source>How many campuses, where, and when?</source>
        <translation>캠퍼스를 몇 곳, 어디에, 언제?</translation>
    </message>
    <message>
        <source>Open a portfolio, or add this plan and others: a portfolio&apos;s file holds each plan whole. Below: targets and fleets of other countries.</source>
        <translation>포트폴리오를 열거나 이 계획과 다른 계획을 더하십시오. 포트폴리오 파일은 계획을 통째로 담습니다. 아래: 국가 목표와 해외 보유량.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>저장 전</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, 변경됨</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>How many GPUs run by year&apos;s end?</source>
        <translation>연말에 GPU 몇 장이 도는가?</translation>
    </message>
    <message>
        <source>Thousands, by campus</source>
        <translation>천 장, 캠퍼스별</translation>
    </message>
    <message>
        <source>What is lost in a year of training so: %1 GPU-hours, %2.</source>
        <translation>이렇게 1년 학습하면 잃는 것: %1 GPU-시간, %2.</translation>
    </message>
    <message>
        <source>Train in one place or in %1? %2 % is kept</source>
        <translation>한곳에서 학습할까, %1곳에서 할까? %2%가 유지됩니다</translation>
    </message>
    <message>
        <source>Train in one place or in several?</source>
        <translation>한곳에서 학습할까, 나눠서 할까?</translation>
    </message>
    <message>
        <source>Throughput kept, %, by campuses that share one run</source>
        <translation>한 학습을 나누는 캠퍼스 수에 따른 유지 처리량, %</translation>
    </message>
    <message>
        <source>Training with %1</source>
        <translation>%1와 공동 학습</translation>
    </message>
    <message>
        <source>The run costs %1, ours of it %2.</source>
        <translation>학습 비용 %1, 그중 우리 몫 %2.</translation>
    </message>
    <message>
        <source>Plans and portfolios (*.tokenyard *.tokenyard-portfolio);;All files (*)</source>
        <translation>계획과 포트폴리오 (*.tokenyard *.tokenyard-portfolio);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>캠퍼스</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <source>First power</source>
        <translation>최초 수전</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Capex so far</source>
        <translation>누적 투자</translation>
    </message>
    <message>
        <source>Water, 1,000 m³</source>
        <translation>물, 1,000 m³</translation>
    </message>
    <message>
        <source>Carbon, kt</source>
        <translation>탄소, kt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>제약</translation>
    </message>
    <message>
        <source>Target or yardstick</source>
        <translation>목표·비교 대상</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>현 위치</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>달성률</translation>
    </message>
    <message>
        <source>GPUs by 1,000 people</source>
        <translation>천 명당 GPU</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Against national targets and other countries</source>
        <translation>국가 목표와 다른 나라에 견주어</translation>
    </message>
    <message>
        <source>Campuses in building order</source>
        <translation>건설 순서의 캠퍼스</translation>
    </message>
    <message>
        <source>The portfolio by year</source>
        <translation>연도별 포트폴리오</translation>
    </message>
    <message>
        <source>Targets and yardsticks</source>
        <translation>목표와 비교 대상</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>포트폴리오 열기</translation>
    </message>
    <message>
        <source>&amp;Add campus…</source>
        <translation>캠퍼스 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a plan or a portfolio</source>
        <translation>계획 또는 포트폴리오 추가</translation>
    </message>
    <message>
        <source>Add &amp;this plan</source>
        <translation>이 계획 추가(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>포트폴리오 저장</translation>
    </message>
    <message>
        <source>Portfolios (*.tokenyard-portfolio)</source>
        <translation>포트폴리오 (*.tokenyard-portfolio)</translation>
    </message>
    <message>
        <source>&amp;Brief…</source>
        <translation>요약(&amp;B)…</translation>
    </message>
    <message>
        <source>One page for a ministry</source>
        <translation>부처 보고용 요약</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>건설 순서</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>학습 모델</translation>
    </message>
    <message>
        <source>Link, Gbit/s</source>
        <translation>회선, Gbit/s</translation>
    </message>
    <message>
        <source>Steps between exchanges</source>
        <translation>교환 간격(스텝)</translation>
    </message>
    <message>
        <source>Partner country</source>
        <translation>상대국</translation>
    </message>
    <message>
        <source>Partner&apos;s GPUs</source>
        <translation>상대국 GPU</translation>
    </message>
    <message>
        <source>Cable, km</source>
        <translation>케이블, km</translation>
    </message>
    <message>
        <source>Cable, Gbit/s</source>
        <translation>케이블, Gbit/s</translation>
    </message>
    <message>
        <source>Our part of the data</source>
        <translation>우리 데이터 몫</translation>
    </message>
    <message>
        <source>Our part of the cost</source>
        <translation>우리 비용 몫</translation>
    </message>
    <message>
        <source>Both hold the result</source>
        <translation>양쪽이 결과 보유</translation>
    </message>
    <message>
        <source>We hold the result</source>
        <translation>우리가 결과 보유</translation>
    </message>
    <message>
        <source>The partner holds the result</source>
        <translation>상대가 결과 보유</translation>
    </message>
    <message>
        <source>The result is published</source>
        <translation>결과 공개</translation>
    </message>
    <message>
        <source>Who holds the result</source>
        <translation>결과 보유자</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A campus is called &apos;%1&apos; already; give one plan another title. Nothing was added.</source>
        <translation>&apos;%1&apos; 캠퍼스가 이미 있습니다. 한 계획의 제목을 바꾸십시오. 아무것도 추가하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no campus yet.</source>
        <translation>아직 캠퍼스가 없습니다.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1에 썼습니다.</translation>
    </message>
    <message>
        <source>Computing %1 campuses.</source>
        <translation>캠퍼스 %1곳 계산 중.</translation>
    </message>
    <message>
        <source>GPUs per year, at most</source>
        <translation>연간 GPU 상한</translation>
    </message>
    <message>
        <source>MW per year, at most</source>
        <translation>연간 MW 상한</translation>
    </message>
    <message>
        <source>All</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Tokens sold</source>
        <translation>판매 토큰</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Opex</source>
        <translation>운영비</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>법인세</translation>
    </message>
    <message>
        <source>Capex and refresh</source>
        <translation>투자·교체비</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <translation>잉여현금흐름</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>Its own NPV</source>
        <translation>자체 기준 순현재가치</translation>
    </message>
    <message>
        <source>NPV here</source>
        <translation>포트폴리오 기준 순현재가치</translation>
    </message>
    <message>
        <source>How it is brought here</source>
        <translation>환산 방법</translation>
    </message>
    <message>
        <source>Cash flow of the portfolio, nominal</source>
        <translation>포트폴리오 현금흐름(명목)</translation>
    </message>
    <message>
        <source>NPV of the campuses</source>
        <translation>캠퍼스별 순현재가치</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Money per year, %1</source>
        <translation>연간 자금 상한(%1)</translation>
    </message>
    <message>
        <source>Portfolio of %1 campuses</source>
        <translation>캠퍼스 %1곳 포트폴리오</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>변경 버리기</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>신규 반입</translation>
    </message>
    <message>
        <source>Tokens, a full year</source>
        <translation>연간 토큰(1년 환산)</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>수전 개시분 투자비</translation>
    </message>
    <message>
        <source>The portfolio by region, in the years of a change</source>
        <translation>지역별 포트폴리오(바뀌는 해)</translation>
    </message>
    <message>
        <source>Capex of what arrives in a year, in money of the price year; not the cash paid in that year</source>
        <translation>그해에 들어오는 설비의 투자비이며 가격 기준 연도의 금액입니다. 그해에 지출하는 현금이 아닙니다</translation>
    </message>
    <message>
        <source>Cancelled. The portfolio is computed anew with the next change of it.</source>
        <translation>취소했습니다. 포트폴리오를 다음에 바꿀 때 다시 계산합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PreviewDialog</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>보고서를 쓰는 중…</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>대상(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>PDF that carries the plan (*.pdf);;One HTML file (*.html)</source>
        <translation>계획이 든 PDF (*.pdf);;HTML 파일 하나 (*.html)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;ontent…</source>
        <translation>내용(&amp;O)…</translation>
    </message>
    <message>
        <source>Company and logo, sections, redaction of prices: kept in the plan</source>
        <translation>회사와 로고, 절, 가격 비공개: 계획에 함께 저장됩니다</translation>
    </message>
    <message>
        <source>The other pages are being made…</source>
        <translation>나머지 쪽을 만드는 중…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PriceSlider</name>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>At this price</source>
        <translation>이 요금에서</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>적용(&amp;T)</translation>
    </message>
    <message>
        <source>Won less per kWh here</source>
        <translation>이곳 kWh당 인하(원)</translation>
    </message>
    <message>
        <source>On the plan&apos;s own regional price; the presets of the price rule are in the list above.</source>
        <translation>계획의 지역 단가에 더해집니다. 요금 규칙은 위 목록에서 고릅니다.</translation>
    </message>
    <message>
        <source>Figures at this price</source>
        <translation>이 요금에서의 수치</translation>
    </message>
    <message>
        <source>%1 won less per kWh here</source>
        <translation>이곳에서 kWh당 %1원 인하</translation>
    </message>
    <message>
        <source>%1 won more per kWh here</source>
        <translation>이곳에서 kWh당 %1원 인상</translation>
    </message>
    <message>
        <source>It moves the cost of a token by %1.</source>
        <translation>토큰 원가가 %1 변합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ProjectController</name>
    <message>
        <source>Tokenyard plans (*.tokenyard)</source>
        <translation>Tokenyard 계획 (*.tokenyard)</translation>
    </message>
    <message>
        <source>Tokenyard</source>
        <translation>Tokenyard</translation>
    </message>
    <message>
        <source>There is no sample called “%1”; choose one of %2.</source>
        <translation>“%1” 예제가 없습니다. 다음에서 고르십시오: %2.</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>계획 열기</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: %2. It is opened here for reading; what you change can be saved under another name.</source>
        <translation>“%1”은(는) 다른 곳에서 쓰기용으로 열려 있습니다: %2. 여기서는 읽기용으로 엽니다. 바꾼 내용은 다른 이름으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: %2.</source>
        <translation>“%1”은(는) 다른 곳에서 쓰기용으로 열려 있습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>변경 버리기</translation>
    </message>
    <message>
        <source>The plan can be saved under another name.</source>
        <translation>다른 이름으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program at %2, after it was opened here. Saving would replace that.</source>
        <translation>여기서 연 뒤 %2에 다른 창이나 프로그램이 “%1”을(를) 바꾸었습니다. 저장하면 그 내용을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>차이 보기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>바뀐 파일 열기</translation>
    </message>
    <message>
        <source>The program ended without saving “%1”. The copy kept at %2 is damaged and cannot be opened.</source>
        <translation>“%1”을(를) 저장하지 못한 채 프로그램이 끝났습니다. %2의 사본은 손상되어 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The program ended without saving “%1”. The work was kept at %2; it is newer than the file, which was saved at %3.</source>
        <translation>“%1”을(를) 저장하지 못한 채 프로그램이 끝났습니다. 작업은 %2에 보관되었고, %3에 저장된 파일보다 새롭습니다.</translation>
    </message>
    <message>
        <source>Open the kept work</source>
        <translation>보관된 작업 열기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Open the file and discard the kept work</source>
        <translation>파일을 열고 보관된 작업 버리기</translation>
    </message>
    <message>
        <source>Discard the work on “%1” that was kept at %2? It exists nowhere else.</source>
        <translation>%2에 보관된 “%1” 작업을 버릴까요? 다른 곳에는 없습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Save the plan once before you keep versions of it.</source>
        <translation>버전을 보관하려면 먼저 계획을 한 번 저장하십시오.</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>%1 버전 되돌리기</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>“%1” 되돌리기</translation>
    </message>
    <message>
        <source>Replacing would change in the file:
%1</source>
        <translation>덮어쓰면 파일에서 바뀌는 것:
%1</translation>
    </message>
    <message>
        <source>The kept work differs from the file in this:
%1</source>
        <translation>보관된 작업이 파일과 다른 점:
%1</translation>
    </message>
    <message>
        <source>;;Reports that carry a plan (*.pdf)</source>
        <translation>;;계획이 든 보고서 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>The program ended without saving “%1”. The work was kept at %2; the file is newer, it was saved at %3.</source>
        <translation>“%1”을(를) 저장하지 못한 채 프로그램이 끝났습니다. 작업은 %2에 보관되었고, 파일이 더 새롭습니다(%3에 저장됨).</translation>
    </message>
    <message>
        <source>The file was changed after that work began: each may have what the other lacks.</source>
        <translation>그 작업을 시작한 뒤 파일이 바뀌었으므로 서로에게 없는 내용이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written where it is (%2). It is opened for reading; what you change can be saved under another name (File, Save as).</source>
        <translation>“%1”은(는) 현재 위치에 쓸 수 없습니다(%2). 읽기 전용으로 열었으며, 변경한 내용은 다른 이름으로 저장할 수 있습니다(파일, 다른 이름으로 저장).</translation>
    </message>
    <message>
        <source>Open this work</source>
        <translation>이 작업 열기</translation>
    </message>
    <message>
        <source>The program ended more than once without saving “%1”. The file was saved at %2; this work was kept besides:</source>
        <translation>“%1”을(를) 저장하지 못한 채 프로그램이 여러 번 끝났습니다. 파일은 %2에 저장되었고, 그 밖에 다음 작업이 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Kept at %1 (%2), damaged</source>
        <translation>%1에 보관됨(%2), 손상됨</translation>
    </message>
    <message>
        <source>Kept at %1 (%2), older than the file</source>
        <translation>%1에 보관됨(%2), 파일보다 오래됨</translation>
    </message>
    <message>
        <source>Kept at %1 (%2), newer than the file</source>
        <translation>%1에 보관됨(%2), 파일보다 새로움</translation>
    </message>
    <message>
        <source>Discard this work</source>
        <translation>이 작업 버리기</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::PropertiesPanel</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>첫째(%1)</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”; the old value stays.</source>
        <translation>“%1”(이)라는 항목이 없어 이전 값을 유지합니다.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”; the old value stays. The nearest: %2.</source>
        <translation>“%1”(이)라는 항목이 없어 이전 값을 유지합니다. 가까운 이름: %2.</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (자체)</translation>
    </message>
    <message>
        <source>Full dot: from a source. Ring: set in the plan. Open dot: an estimate with low and high. Click it, or press Ctrl+I in the field.</source>
        <translation>채운 점: 출처 있음. 점 찍힌 고리: 계획에서 정한 값. 빈 점: 하한·상한이 있는 추정값. 점을 누르거나 입력란에서 Ctrl+I를 누르면 내용이 보입니다.</translation>
    </message>
    <message>
        <source>“%1” is more than one: %2. The old value stays.</source>
        <translation>“%1”은(는) 여럿입니다: %2. 이전 값을 유지합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RecordEditor</name>
    <message>
        <source>catalogue</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>of this project&apos;s data</source>
        <translation>이 프로젝트의 자료</translation>
    </message>
    <message>
        <source>own</source>
        <translation>자체</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>레코드 종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>High</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Use in the plan</source>
        <translation>계획에 사용</translation>
    </message>
    <message>
        <source>Back to the catalogue&apos;s</source>
        <translation>카탈로그 값으로 되돌리기</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Planner&apos;s entry</source>
        <translation>계획자 입력</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2의 %1 변경</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 변경</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 되돌리기</translation>
    </message>
    <message>
        <source>The plan names this record wherever it named another one of this kind</source>
        <translation>계획이 같은 종류의 다른 레코드를 쓰던 곳에 이 레코드를 씁니다</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>이 레코드 삭제</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>%1 대신</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RedundancyDialog</name>
    <message>
        <source>N: side A alone</source>
        <translation>N: A쪽만</translation>
    </message>
    <message>
        <source>N+1: a unit in reserve</source>
        <translation>N+1: 예비 한 대</translation>
    </message>
    <message>
        <source>Block: a system in reserve</source>
        <translation>블록 예비: 예비 계통 하나</translation>
    </message>
    <message>
        <source>4N/3: three of four systems carry</source>
        <translation>4N/3: 네 계통 중 셋이 부담</translation>
    </message>
    <message>
        <source>3N/2: half as much again</source>
        <translation>3N/2: 절반 더</translation>
    </message>
    <message>
        <source>2N: each side carries all</source>
        <translation>2N: 한쪽이 전부 부담</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>여유도</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>투자비</translation>
    </message>
    <message>
        <source>Beside now</source>
        <translation>현재 대비</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용률</translation>
    </message>
    <message>
        <source>Worst failure</source>
        <translation>최악의 고장</translation>
    </message>
    <message>
        <source>Redundancy of the power chain</source>
        <translation>전력 계통의 여유도</translation>
    </message>
    <message>
        <source>Racks that the worst single failure of the power chain darkens</source>
        <translation>전력 계통에서 단일 고장 하나로 꺼지는 최대 랙 수</translation>
    </message>
    <message>
        <source>What the chosen redundancy changes</source>
        <translation>선택한 여유도가 바꾸는 것</translation>
    </message>
    <message>
        <source>Lay it out</source>
        <translation>배치 적용</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (현재)</translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>랙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan holds its rules as before.</source>
        <translation>계획은 전과 같이 모든 규칙을 지킵니다.</translation>
    </message>
    <message>
        <source>What the plan had not before and still has to be answered:</source>
        <translation>전에는 없던, 아직 해결해야 할 사항:</translation>
    </message>
    <message>
        <source>It is being laid out, joined and sized…</source>
        <translation>배치하고 연결하고 용량을 정하는 중…</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RegionMap</name>
    <message>
        <source>Map of Korea with candidate sites</source>
        <translation>후보지를 표시한 한국 지도</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>nuclear</source>
        <translation>원자력</translation>
    </message>
    <message>
        <source>coal</source>
        <translation>석탄</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>석유</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>가스</translation>
    </message>
    <message>
        <source>hydro</source>
        <translation>수력</translation>
    </message>
    <message>
        <source>wind</source>
        <translation>풍력</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>태양광</translation>
    </message>
    <message>
        <source>biomass</source>
        <translation>바이오매스</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>폐기물</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>댐</translation>
    </message>
    <message>
        <source>weir</source>
        <translation>보</translation>
    </message>
    <message>
        <source>cable landing</source>
        <translation>해저케이블 육양점</translation>
    </message>
    <message>
        <source>weather station</source>
        <translation>기상 관측소</translation>
    </message>
    <message>
        <source>AI data centre</source>
        <translation>AI 데이터센터</translation>
    </message>
    <message>
        <source>town</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>substations of up to %1</source>
        <translation>최고 %1 변전소</translation>
    </message>
    <message>
        <source>position of the municipality</source>
        <translation>시·군의 위치</translation>
    </message>
    <message>
        <source>planned line</source>
        <translation>계획 송전선</translation>
    </message>
    <message>
        <source>ready %1</source>
        <translation>%1 준공</translation>
    </message>
    <message>
        <source>route not known</source>
        <translation>경로는 알 수 없음</translation>
    </message>
    <message>
        <source>straight between dams and weirs</source>
        <translation>댐과 보를 곧게 이음</translation>
    </message>
    <message>
        <source>coal, oil</source>
        <translation>석탄·석유</translation>
    </message>
    <message>
        <source>wind, sun, other</source>
        <translation>풍력·태양광·기타</translation>
    </message>
    <message>
        <source>substations to 765 kV</source>
        <translation>변전소, 765 kV까지</translation>
    </message>
    <message>
        <source>to 345 kV (154 kV closer)</source>
        <translation>345 kV까지(154 kV는 확대 시)</translation>
    </message>
    <message>
        <source>© OpenStreetMap, KPG 193: ODbL</source>
        <translation>© OpenStreetMap, KPG 193: ODbL</translation>
    </message>
    <message>
        <source>planned line, year</source>
        <translation>계획 송전선, 준공 연도</translation>
    </message>
    <message>
        <source>river, course straightened</source>
        <translation>하천(곧게 이음)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>industrial water</source>
        <translation>공업용수</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>공급량 알 수 없음</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::RegionPage</name>
    <message>
        <source>unknown</source>
        <translation>미상</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>후보지</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>지역 이전</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>5대 축</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>후보지</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 가중치</translation>
    </message>
    <message>
        <source>Power plants</source>
        <translation>발전소</translation>
    </message>
    <message>
        <source>Dams and weirs</source>
        <translation>댐·보</translation>
    </message>
    <message>
        <source>Cable landings</source>
        <translation>해저케이블 육양지</translation>
    </message>
    <message>
        <source>Weather stations</source>
        <translation>기상 관측소</translation>
    </message>
    <message>
        <source>AI data centres</source>
        <translation>AI 데이터센터</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Site, town or 35.5,129.4</source>
        <translation>후보지, 도시 또는 35.5,129.4</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>장소 찾기</translation>
    </message>
    <message>
        <source>Rule of regional prices</source>
        <translation>지역별 요금 규칙</translation>
    </message>
    <message>
        <source>What counts, and how much</source>
        <translation>무엇을 얼마나 볼 것인가</translation>
    </message>
    <message>
        <source>Candidate sites, the best first</source>
        <translation>후보지(높은 점수부터)</translation>
    </message>
    <message>
        <source>Reasons of the chosen site</source>
        <translation>고른 후보지의 근거</translation>
    </message>
    <message>
        <source>Where would this plan do best?</source>
        <translation>이 계획은 어디가 가장 좋은가?</translation>
    </message>
    <message>
        <source>Point %1, %2</source>
        <translation>지점 %1, %2</translation>
    </message>
    <message>
        <source>No site or place is called &apos;%1&apos;; write a name or latitude and longitude.</source>
        <translation>&apos;%1&apos;(이)라는 후보지나 장소가 없습니다. 이름 또는 위도, 경도를 쓰십시오.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>Value ladder</source>
        <translation>가치 사다리</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>&amp;Keep site</source>
        <translation>부지 보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <translation>목록(&amp;L)…</translation>
    </message>
    <message>
        <source>Candidate sites</source>
        <translation>후보지</translation>
    </message>
    <message>
        <source>One a line: Name, 35.5, 129.4</source>
        <translation>한 줄에 하나: 이름, 35.5, 129.4</translation>
    </message>
    <message>
        <source>Planned lines</source>
        <translation>계획 송전선</translation>
    </message>
    <message>
        <source>Shading of the provinces</source>
        <translation>시도 음영</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>요금:</translation>
    </message>
    <message>
        <source>Shading:</source>
        <translation>음영:</translation>
    </message>
    <message>
        <source>Rivals side by side</source>
        <translation>경쟁 부지 비교</translation>
    </message>
    <message>
        <source>Kept in the plan&apos;s file; a criterion without data does not count.</source>
        <translation>계획 파일에 저장됩니다. 자료가 없는 기준은 셈하지 않습니다.</translation>
    </message>
    <message>
        <source>Rivals by criterion</source>
        <translation>기준별 경쟁 부지</translation>
    </message>
    <message>
        <source>Keep the site %1</source>
        <translation>부지 %1 보관</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sites</source>
        <translation>
            <numerusform>부지 %n곳 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 candidates. Shading: points of %2 by province, green is good; grey: not known. A click places a point.</source>
        <translation>후보 %1곳. 음영: 시도별 %2 점수(초록이 좋음), 회색은 알 수 없음. 누르면 지점이 놓입니다.</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>가중 평균</translation>
    </message>
    <message>
        <source>Substations</source>
        <translation>변전소</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>All weights are zero, so nothing counts: give at least one criterion a weight.</source>
        <translation>가중치가 모두 0이라 아무것도 셈에 들지 않습니다. 기준 하나 이상에 가중치를 주십시오.</translation>
    </message>
    <message>
        <source>&amp;Move to this region</source>
        <translation>이 지역으로 옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2 of 100 points, %3 within %4</source>
        <translation>%1: 100점 중 %2점, %4 안 %3</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ReportChoices</name>
    <message>
        <source>What is in the report</source>
        <translation>보고서에 담을 내용</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>그림 고르기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>없음(&amp;N)</translation>
    </message>
    <message>
        <source>Chosen each time</source>
        <translation>매번 고름</translation>
    </message>
    <message>
        <source>Leave out &amp;unit prices, and do not carry the plan</source>
        <translation>단가를 빼고 계획도 담지 않기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>회사(&amp;C)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>독자(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>절(&amp;S)</translation>
    </message>
    <message>
        <source>None checked: all that the reader gets.</source>
        <translation>하나도 고르지 않으면 독자에게 맞는 절을 모두 싣습니다.</translation>
    </message>
    <message>
        <source>Choose the company&apos;s logo</source>
        <translation>회사 로고 고르기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>로고 없음</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::Ruler</name>
    <message>
        <source>Click to set a guide, or to take one away.</source>
        <translation>눌러서 안내선을 두거나 없앱니다.</translation>
    </message>
    <message>
        <source>Change the guides</source>
        <translation>안내선 바꾸기</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ScenarioSwitch</name>
    <message>
        <source>Scenario in use</source>
        <translation>사용 중 시나리오</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>시나리오: %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ScheduleView</name>
    <message>
        <source>no revenue to count</source>
        <translation>계산할 매출 없음</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>결정 비율</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시행</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>When is the power on?</source>
        <translation>언제 수전하는가?</translation>
    </message>
    <message>
        <source>Which rules does a planner meet?</source>
        <translation>계획자가 만나는 규정은?</translation>
    </message>
    <message>
        <source>Rules with their dates</source>
        <translation>규정과 시행일</translation>
    </message>
    <message>
        <source>Steps to energisation</source>
        <translation>수전까지의 절차</translation>
    </message>
    <message>
        <source>Begun on %1, power comes by %2 (P50) or %3 (P90). Blue: the critical path with base days; whiskers: low to high; lines: what waits for what.</source>
        <translation>%1에 시작하면 %2(P50) 또는 %3(P90)에 수전합니다. 파랑: 기준 일수의 주공정, 수염: 낮음~높음, 선: 선후 관계.</translation>
    </message>
    <message>
        <source>GPUs that wait for power: %1 GPU-hours at P50, worth %2; %3 at P90, worth %4</source>
        <translation>전력을 기다리는 GPU: P50 %1 GPU-시간(%2), P90 %3 GPU-시간(%4)</translation>
    </message>
    <message>
        <source>No GPU waits for power at P50</source>
        <translation>P50에서 전력을 기다리는 GPU가 없습니다</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes effect when Tokenyard is started again.</source>
        <translation>Tokenyard를 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>글자와 조작부 크기</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::SiteView</name>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Join with a feed</source>
        <translation>연결선 잇기</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>거리 재기</translation>
    </message>
    <message>
        <source>Edit the site boundary</source>
        <translation>부지 경계 편집</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste in place</source>
        <translation>제자리에 붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Select next object</source>
        <translation>다음 객체 선택</translation>
    </message>
    <message>
        <source>Select previous object</source>
        <translation>이전 객체 선택</translation>
    </message>
    <message>
        <source>Rotate 90°</source>
        <translation>90° 회전</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹 묶기</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>그룹 풀기</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>왼쪽 맞춤</translation>
    </message>
    <message>
        <source>Align centres across</source>
        <translation>가로 가운데 맞춤</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>오른쪽 맞춤</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>위쪽 맞춤</translation>
    </message>
    <message>
        <source>Align middles down</source>
        <translation>세로 가운데 맞춤</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>아래쪽 맞춤</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>가로 간격 같게</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>세로 간격 같게</translation>
    </message>
    <message>
        <source>Array…</source>
        <translation>배열 복사…</translation>
    </message>
    <message>
        <source>Fill hall with racks</source>
        <translation>홀에 랙 채우기</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>선택 영역 보기</translation>
    </message>
    <message>
        <source>Storey above</source>
        <translation>위층</translation>
    </message>
    <message>
        <source>Storey below</source>
        <translation>아래층</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Snap to grid and edges</source>
        <translation>격자와 변에 스냅</translation>
    </message>
    <message>
        <source>The clipboard holds no part of a plan; copy objects on the map first.</source>
        <translation>클립보드에 계획 객체가 없습니다. 먼저 배치도에서 객체를 복사하십시오.</translation>
    </message>
    <message>
        <source>Size to fit</source>
        <translation>크기 맞추기</translation>
    </message>
    <message>
        <source>Fail this</source>
        <translation>고장 내기</translation>
    </message>
    <message>
        <source>Select an object on the map first.</source>
        <translation>먼저 배치도에서 객체를 선택하십시오.</translation>
    </message>
    <message>
        <source>Select an object or a feed first.</source>
        <translation>먼저 객체나 연결선을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select what is to fail first.</source>
        <translation>먼저 고장 낼 대상을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select at least two objects first.</source>
        <translation>먼저 객체를 두 개 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Select at least three objects first.</source>
        <translation>먼저 객체를 세 개 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>먼저 그룹을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select an object that is not locked first.</source>
        <translation>먼저 잠기지 않은 객체를 선택하십시오.</translation>
    </message>
    <message>
        <source>Select a locked object first.</source>
        <translation>먼저 잠긴 객체를 선택하십시오.</translation>
    </message>
    <message>
        <source>Select a hall first.</source>
        <translation>먼저 홀을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select a feed first.</source>
        <translation>먼저 연결선을 선택하십시오.</translation>
    </message>
    <message>
        <source>Route feed anew</source>
        <translation>연결선 경로 다시 잡기</translation>
    </message>
    <message>
        <source>Dimension line</source>
        <translation>치수선</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>여기에 붙여넣기</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>좌우 대칭</translation>
    </message>
    <message>
        <source>Mirror top to bottom</source>
        <translation>상하 대칭</translation>
    </message>
    <message>
        <source>Gaps across of…</source>
        <translation>가로 간격 지정…</translation>
    </message>
    <message>
        <source>Gaps down of…</source>
        <translation>세로 간격 지정…</translation>
    </message>
    <message>
        <source>Array along the feed…</source>
        <translation>연결선을 따라 배열…</translation>
    </message>
    <message>
        <source>Select objects and one feed whose way they are to follow.</source>
        <translation>객체와, 그것이 따라갈 연결선 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Choose layers</source>
        <translation>레이어 고르기</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show or put away a layer</source>
        <translation>레이어 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock or unlock a layer</source>
        <translation>레이어 잠금 또는 해제</translation>
    </message>
    <message>
        <source>Upright guide here</source>
        <translation>여기에 세로 안내선</translation>
    </message>
    <message>
        <source>Add a guide</source>
        <translation>안내선 추가</translation>
    </message>
    <message>
        <source>Level guide here</source>
        <translation>여기에 가로 안내선</translation>
    </message>
    <message>
        <source>Take this guide away</source>
        <translation>이 안내선 없애기</translation>
    </message>
    <message>
        <source>Take a guide away</source>
        <translation>안내선 없애기</translation>
    </message>
    <message>
        <source>Take this dimension away</source>
        <translation>이 치수선 없애기</translation>
    </message>
    <message>
        <source>Take a dimension away</source>
        <translation>치수선 없애기</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>배경 %1</translation>
    </message>
    <message>
        <source>Show or hide a background</source>
        <translation>배경 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Strength %1</source>
        <translation>진하기 %1</translation>
    </message>
    <message>
        <source>Change a background</source>
        <translation>배경 바꾸기</translation>
    </message>
    <message>
        <source>Scale by two points…</source>
        <translation>두 점으로 축척 맞추기…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>없애기</translation>
    </message>
    <message>
        <source>Take a background away</source>
        <translation>배경 없애기</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read; give a PNG or JPEG file.</source>
        <translation>%1은(는) 읽을 수 있는 그림이 아닙니다. PNG나 JPEG 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Lay a picture under the plan</source>
        <translation>배치도 밑에 그림 깔기</translation>
    </message>
    <message>
        <source>Click two points of the picture whose distance you know, then type it. Esc leaves the picture as wide as the plan.</source>
        <translation>거리를 아는 두 점을 그림에서 찍고 그 거리를 입력하십시오. Esc를 누르면 그림 너비가 배치도에 맞춰집니다.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Array along a path</source>
        <translation>경로 배열</translation>
    </message>
    <message>
        <source>How many, with the one that is there:</source>
        <translation>지금 것까지 몇 개:</translation>
    </message>
    <message>
        <source>Size the power chain</source>
        <translation>전력 계통 용량 산정</translation>
    </message>
    <message>
        <source>Clear gap between neighbours:</source>
        <translation>이웃 사이의 간격:</translation>
    </message>
    <message>
        <source>Select an object that was brought to the front or sent to the back first.</source>
        <translation>먼저 맨 앞이나 맨 뒤로 옮긴 객체를 선택하십시오.</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>맨 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>맨 뒤로 보내기</translation>
    </message>
    <message>
        <source>Order by kind</source>
        <translation>종류별 순서로</translation>
    </message>
    <message>
        <source>Corner %1 of the boundary</source>
        <translation>경계 꼭짓점 %1</translation>
    </message>
    <message>
        <source>Type its coordinates…</source>
        <translation>좌표 입력…</translation>
    </message>
    <message>
        <source>Make it a right angle</source>
        <translation>직각으로 만들기</translation>
    </message>
    <message>
        <source>Add a corner behind it</source>
        <translation>다음에 꼭짓점 추가</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>이 꼭짓점 삭제</translation>
    </message>
    <message>
        <source>Add a corner of the boundary here</source>
        <translation>여기에 경계 꼭짓점 추가</translation>
    </message>
    <message>
        <source>N: side A alone…</source>
        <translation>N: A쪽만…</translation>
    </message>
    <message>
        <source>N+1: a unit in reserve…</source>
        <translation>N+1: 예비 한 대…</translation>
    </message>
    <message>
        <source>Block redundant: a system in reserve, transfer switches…</source>
        <translation>블록 예비: 예비 계통 하나와 절체 스위치…</translation>
    </message>
    <message>
        <source>4N/3: three of four systems carry…</source>
        <translation>4N/3: 네 계통 중 셋이 부담…</translation>
    </message>
    <message>
        <source>3N/2: half as much again…</source>
        <translation>3N/2: 절반 더…</translation>
    </message>
    <message>
        <source>2N: each side carries all…</source>
        <translation>2N: 한쪽이 전부 부담…</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::SourceDot</name>
    <message>
        <source>Value with a source</source>
        <translation>출처가 있는 값</translation>
    </message>
    <message>
        <source>Estimate with low and high</source>
        <translation>하한·상한이 있는 추정값</translation>
    </message>
    <message>
        <source>Value set in the plan</source>
        <translation>계획에서 정한 값</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::StepChart</name>
    <message>
        <source>Steps to energisation in time</source>
        <translation>시간 축의 수전 절차</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>계획 %1</translation>
    </message>
    <message>
        <source>P50 %1</source>
        <translation>P50 %1</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::StudiesPage</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요값</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Chance it holds</source>
        <translation>충족 확률</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Wanted value</source>
        <translation>목표값</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Full dot: the range has a source. Open dot: an estimate. Hover for the figure with each input alone at its ends.</source>
        <translation>채운 점: 범위에 출처가 있음. 빈 점: 추정. 마우스를 올리면 그 입력만 양 끝에 두었을 때의 값이 보입니다.</translation>
    </message>
    <message>
        <source>What each input must be</source>
        <translation>입력별 필요값</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>%1 samples · Latin hypercube · seed %2 · %3 inputs</source>
        <translation>표본 %1개 · 라틴 하이퍼큐브 · 시드 %2 · 입력 %3개</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Refining to %1 samples</source>
        <translation>표본 %1개로 정밀화</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>해 찾는 중</translation>
    </message>
    <message>
        <source>Two inputs together</source>
        <translation>두 입력 함께</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>낮춤</translation>
    </message>
    <message>
        <source>raises it</source>
        <translation>높임</translation>
    </message>
    <message>
        <source>What must be true for %1 of %2?</source>
        <translation>%1 %2이(가) 되려면 무엇이 참이어야 하는가?</translation>
    </message>
    <message>
        <source>One input moved, all others at base. Slack: how far it may slip before the value is missed.</source>
        <translation>입력 하나만 바꾸고 나머지는 기준값. 여유: 목표를 놓치기까지 벗어날 수 있는 폭.</translation>
    </message>
    <message>
        <source>How far may two inputs slip together?</source>
        <translation>두 입력이 함께 얼마나 벗어나도 되는가?</translation>
    </message>
    <message>
        <source>%1 over two inputs, %2 × %2 studies. Cross: the plan, with low and high of both.</source>
        <translation>두 입력에 대한 %1, 전체 계산 %2 × %2회. 십자: 계획과 두 입력의 하한·상한.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>How sure is %1 of %2?</source>
        <translation>%1 %2은(는) 얼마나 확실한가?</translation>
    </message>
    <message>
        <source>Share of %1 samples of all inputs at once; the outermost hundredth is left out.</source>
        <translation>모든 입력을 함께 뽑은 표본 %1개의 비율. 양 끝 100분의 1은 뺐습니다.</translation>
    </message>
    <message>
        <source>chance to miss %1
± %2 points sampling error (95 %)</source>
        <translation>%1에 못 미칠 확률
표본오차 ± %2포인트(95 %)</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>첫째 입력</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>둘째 입력</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TabbedDock</name>
    <message>
        <source>Float this panel, or put it back</source>
        <translation>패널을 떼어 내거나 되돌리기</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TableView</name>
    <message>
        <source>What do the figures become over several inputs?</source>
        <translation>여러 입력을 함께 바꾸면 지표는 어떻게 됩니까?</translation>
    </message>
    <message>
        <source>Each input from one value to the other in even steps; every combination is a whole study.</source>
        <translation>입력마다 시작값에서 끝값까지 고르게 나누고, 모든 조합을 전체 분석으로 계산합니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계 수</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>단계 수</translation>
    </message>
    <message>
        <source>no further input</source>
        <translation>입력 없음</translation>
    </message>
    <message>
        <source>%1 is chosen twice; choose another input, or none.</source>
        <translation>%1이(가) 두 번 선택되었습니다. 다른 입력을 고르거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Choose an input.</source>
        <translation>입력을 고르십시오.</translation>
    </message>
    <message>
        <source>These are %1 studies; a table here has at most %2. Take fewer steps or inputs, or the command line&apos;s sweep.</source>
        <translation>분석이 %1건입니다. 이 표는 %2건까지입니다. 단계 수나 입력을 줄이거나 명령줄의 sweep을 쓰십시오.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>계산 중</translation>
    </message>
    <message>
        <source>Figures over the inputs</source>
        <translation>입력별 지표</translation>
    </message>
    <message>
        <source>%1 studies. The export holds every figure of each.</source>
        <translation>분석 %1건입니다. 내보낸 파일에는 모든 지표가 들어갑니다.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation>계산(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TariffDialog</name>
    <message>
        <source>Tariffs</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Price by month and hour, on weekdays and on weekends</source>
        <translation>월과 시각별 단가(평일·주말)</translation>
    </message>
    <message>
        <source>Prices of the periods</source>
        <translation>시간대별 단가</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>파일 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>A tariff (OpenEI&apos;s URDB or a list of charges), weather (EPW), hourly emissions (CSV), records; a metered load is looked at</source>
        <translation>요금제(OpenEI URDB 또는 요금 항목 목록), 기상(EPW), 시간별 배출계수(CSV), 레코드. 계량 부하는 내용만 보여 줍니다</translation>
    </message>
    <message>
        <source>A file for the plan</source>
        <translation>계획에 쓸 파일</translation>
    </message>
    <message>
        <source>Files (*.json *.epw *.csv *.txt *.xml);;All files (*)</source>
        <translation>파일 (*.json *.epw *.csv *.txt *.xml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Own &amp;copy</source>
        <translation>자체 사본(&amp;C)</translation>
    </message>
    <message>
        <source>A tariff of the plan&apos;s own with these hours and prices, which can be changed</source>
        <translation>이 시간대와 단가로 만드는, 고칠 수 있는 계획 자체의 요금제</translation>
    </message>
    <message>
        <source>&amp;Add a price</source>
        <translation>단가 추가(&amp;A)</translation>
    </message>
    <message>
        <source>One more period; choose it in the list and paint its hours</source>
        <translation>시간대를 하나 더합니다. 목록에서 골라 시각을 칠하십시오</translation>
    </message>
    <message>
        <source>&amp;Use in the plan</source>
        <translation>계획에 사용(&amp;U)</translation>
    </message>
    <message>
        <source>The plan is billed by this tariff</source>
        <translation>이 요금제로 요금을 계산합니다</translation>
    </message>
    <message>
        <source>The plan is billed by it.</source>
        <translation>계획에 쓰이는 요금제입니다.</translation>
    </message>
    <message>
        <source>Choose a price in the list and paint the hours in which it holds; type prices anew.</source>
        <translation>목록에서 단가를 골라 적용할 시각을 칠하십시오. 단가는 새로 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Make an own copy to change it.</source>
        <translation>고치려면 자체 사본을 만드십시오.</translation>
    </message>
    <message>
        <source>Means where days of one kind differ (Saturdays, hourly prices). Make an own copy to change it.</source>
        <translation>같은 종류의 날이라도 다르면(토요일, 시간별 가격) 평균입니다. 고치려면 자체 사본을 만드십시오.</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1(자체)</translation>
    </message>
    <message>
        <source>Copy the tariff %1</source>
        <translation>요금제 %1 복사</translation>
    </message>
    <message>
        <source>Add a price to the tariff</source>
        <translation>요금제에 단가 추가</translation>
    </message>
    <message>
        <source>A price is a number, like 142.5.</source>
        <translation>단가는 142.5처럼 숫자로 쓰십시오.</translation>
    </message>
    <message>
        <source>Change the hours of the tariff</source>
        <translation>요금제 시간대 변경</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read, or is larger than 64 MB.</source>
        <translation>&apos;%1&apos; 파일을 읽을 수 없거나 64 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>%1 is in the plan now; undo takes it out again.</source>
        <translation>%1을(를) 계획에 넣었습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, at most %4.</source>
        <translation>%1: %3년 %2, 최대 %4.</translation>
    </message>
    <message>
        <source>By the tariff shown it is billed %1 %2 a year, without VAT.</source>
        <translation>표시된 요금제로는 연 %1 %2(부가세 별도)입니다.</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>Select all prices</source>
        <translation>모든 단가 선택</translation>
    </message>
    <message>
        <source>Change a price of the tariff from %1 to %2</source>
        <translation>요금 단가를 %1에서 %2(으)로 변경</translation>
    </message>
    <message>
        <source>Fixed, a month</source>
        <translation>고정요금(월)</translation>
    </message>
    <message>
        <source>At least, a month</source>
        <translation>최저요금(월)</translation>
    </message>
    <message>
        <source>At least, a year</source>
        <translation>최저요금(연)</translation>
    </message>
    <message>
        <source>Earlier demand counts, %</source>
        <translation>이전 최대수요 반영, %</translation>
    </message>
    <message>
        <source>%1, per kWh</source>
        <translation>%1, kWh당</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>부가가치세, %</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>전력량요금 %1</translation>
    </message>
    <message>
        <source>%1 for each kW of the month</source>
        <translation>월 최대수요 1 kW당 %1</translation>
    </message>
    <message>
        <source>Change %1 of the tariff from %2 to %3</source>
        <translation>요금제의 %1을(를) %2에서 %3(으)로 변경</translation>
    </message>
    <message>
        <source>Climate charge</source>
        <translation>기후환경요금</translation>
    </message>
    <message>
        <source>Fuel cost</source>
        <translation>연료비조정요금</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>전력산업기반기금</translation>
    </message>
    <message>
        <source>Demand in period %1, per kW</source>
        <translation>기본요금 시간대 %1, kW당</translation>
    </message>
    <message>
        <source>Demand in season %1, per kW</source>
        <translation>기본요금 계절 %1, kW당</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::ThroughputPage</name>
    <message>
        <source>Frontier</source>
        <translation>경계선</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>가속기 비교</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Own runs</source>
        <translation>자체 실측</translation>
    </message>
    <message>
        <source>No hall runs a service yet. Place a GPU hall and give it a service.</source>
        <translation>서비스를 맡은 홀이 없습니다. GPU 홀을 놓고 서비스를 지정하십시오.</translation>
    </message>
    <message>
        <source>Service and accelerator</source>
        <translation>서비스와 가속기</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>What if: %1 · %2</source>
        <translation>가정: %1 · %2</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>보유량 비교</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TornadoView</name>
    <message>
        <source>What moves the figure</source>
        <translation>지표를 움직이는 입력</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>하한 – 상한</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::Tour</name>
    <message>
        <source>The site map</source>
        <translation>배치도</translation>
    </message>
    <message>
        <source>Halls, plant and feeds to scale. The wheel zooms, the middle button pans, Home shows everything. Every thing can be dragged; what depends on it is computed at once.</source>
        <translation>홀과 설비, 연결선을 축척대로 그립니다. 휠로 확대하고 가운데 단추로 옮기며 Home으로 전체를 봅니다. 무엇이든 끌어 옮길 수 있고, 거기에 달린 값은 곧바로 다시 계산됩니다.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>What can be placed. Pick a thing and click on the map, or drag it there; then join it with the feed tool (L).</source>
        <translation>놓을 수 있는 것들입니다. 골라서 배치도를 누르거나 끌어다 놓고, 연결선 도구(L)로 잇습니다.</translation>
    </message>
    <message>
        <source>Properties and Explain</source>
        <translation>속성과 산출 근거</translation>
    </message>
    <message>
        <source>The values of what is selected, each with its unit, range and source. A dot tells a source from an estimate.</source>
        <translation>선택한 것의 값과 단위, 범위, 출처입니다. 점을 보면 출처가 있는 값과 추정을 구별할 수 있습니다.</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>What the plan costs and makes, with the difference of the last step and the range from P10 to P90. Click a figure: its formula and every input stand in Explain.</source>
        <translation>계획의 비용과 생산량을, 마지막 단계의 변화와 P10~P90 범위와 함께 보여 줍니다. 수치를 누르면 식과 모든 입력이 산출 근거에 나옵니다.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>점검 사항</translation>
    </message>
    <message>
        <source>What is wrong and what to do. A click goes there; a blue remedy is done at a click. What you accept you can waive, with reason and name.</source>
        <translation>무엇이 잘못되었고 어떻게 할지입니다. 누르면 그 자리로 가고, 파란 조치는 누르면 실행됩니다. 받아들일 사항은 사유와 이름을 남겨 예외로 인정할 수 있습니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Every step with what it changed. A click goes back to it; undo covers everything.</source>
        <translation>모든 단계와 그 변화입니다. 누르면 그 단계로 돌아가며, 무엇이든 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>화면들</translation>
    </message>
    <message>
        <source>The same plan as hours, money, single line, phases and more. The report (Ctrl+P) prints all of it with its sources.</source>
        <translation>같은 계획을 시간별, 원가·재무, 단선도, 단계 등으로 봅니다. 보고서(Ctrl+P)가 모두를 출처와 함께 인쇄합니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrainingChart</name>
    <message>
        <source>GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>thousand tokens/s of all GPUs</source>
        <translation>전체 GPU, 천 토큰/s</translation>
    </message>
    <message>
        <source>Training tokens/s against the number of GPUs</source>
        <translation>GPU 수에 따른 학습 토큰/s</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>이상적</translation>
    </message>
    <message>
        <source>%1 GPUs, %2 of one</source>
        <translation>GPU %1장, 한 장에 %2</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrainingInputs</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 수</translation>
    </message>
    <message>
        <source>GPUs of the run; those of the plan until you enter others.</source>
        <translation>학습에 쓰는 GPU 수. 입력하기 전에는 계획의 GPU 수입니다.</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>시퀀스</translation>
    </message>
    <message>
        <source>Tokens of a sequence. Attention grows with it.</source>
        <translation>시퀀스의 토큰 수. 길수록 어텐션이 늘어납니다.</translation>
    </message>
    <message>
        <source>Tokens, 10¹²</source>
        <translation>토큰, 조</translation>
    </message>
    <message>
        <source>Tokens of the whole run, in trillions. Llama 3 was trained on 15.</source>
        <translation>전체 학습 토큰 수, 조 단위. Llama 3은 15조입니다.</translation>
    </message>
    <message>
        <source>A step, 10⁶</source>
        <translation>스텝, 백만</translation>
    </message>
    <message>
        <source>Tokens between two updates of the weights, on all GPUs, in millions. Llama 3 405B: 16.8. The fewer of them a GPU has, the less it reaches.</source>
        <translation>가중치 갱신 사이에 전체 GPU가 처리하는 토큰 수, 백만 단위. Llama 3 405B는 16.8. GPU 한 장의 몫이 적을수록 효율이 떨어집니다.</translation>
    </message>
    <message>
        <source>MTBF of a GPU, h</source>
        <translation>GPU MTBF, h</translation>
    </message>
    <message>
        <source>Hours between failures of one GPU with its share of node and network. Llama 3: 419 interruptions in 54 days on 16,384 GPUs, 50,000 h.</source>
        <translation>노드와 네트워크 몫을 포함한 GPU 한 장의 평균 고장 간격. Llama 3: GPU 16,384장에서 54일 동안 중단 419회, 50,000시간.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>부지 수</translation>
    </message>
    <message>
        <source>Sites that share the run, each with a copy of the model; they exchange all gradients every step.</source>
        <translation>학습을 나누는 부지. 부지마다 모델 사본을 두고 스텝마다 모든 기울기를 교환합니다.</translation>
    </message>
    <message>
        <source>Link, Gbit/s</source>
        <translation>회선, Gbit/s</translation>
    </message>
    <message>
        <source>Bandwidth of a site&apos;s link to the others, one direction.</source>
        <translation>다른 부지로 나가는 회선의 대역폭, 한 방향.</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>지연, ms</translation>
    </message>
    <message>
        <source>One way between two sites. Light in fibre takes 5 ms for 1,000 km.</source>
        <translation>두 부지 사이 편도 지연. 광섬유는 1,000 km에 5 ms가 걸립니다.</translation>
    </message>
    <message>
        <source>Checkpoint, s</source>
        <translation>체크포인트, s</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1은(는) %2 ~ %3이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1은(는) 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Time that training waits for a checkpoint; writing it in the background does not count. A restart after a failure takes 10 minutes.</source>
        <translation>체크포인트를 위해 학습이 멈추는 시간입니다. 뒤에서 쓰는 시간은 넣지 않습니다. 고장 뒤 다시 시작하는 데 10분이 걸립니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrainingView</name>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>산출 근거</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>How fast does a model train?</source>
        <translation>모델을 얼마나 빨리 학습하는가?</translation>
    </message>
    <message>
        <source>%1 on %2, %3, sequences of %4 tokens. Shaded: 80 % band; dashed: as if every GPU did as well as those of the smallest run drawn.</source>
        <translation>%2에서 %1, %3, 시퀀스 %4 토큰. 음영: 80 % 범위 · 파선: 모든 GPU가 그래프의 가장 작은 규모만큼 효율을 낼 때.</translation>
    </message>
    <message>
        <source>The plan caps its racks at %1 of their rating; the figures here are those of full power.</source>
        <translation>계획은 랙 전력을 정격의 %1로 제한합니다. 이 값들은 제한 없는 전력 기준입니다.</translation>
    </message>
    <message>
        <source>Run of the plan</source>
        <translation>계획의 학습</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>연간 토큰</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Cost a trillion</source>
        <translation>1조 토큰당 비용</translation>
    </message>
    <message>
        <source>Earns a year</source>
        <translation>연 수입</translation>
    </message>
    <message>
        <source>What the halls train</source>
        <translation>홀의 학습</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>자체 모델</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TransplantView</name>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>투자비</translation>
    </message>
    <message>
        <source>Cash opex</source>
        <translation>현금 운영비</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>연간 토큰</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>원가</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Greatest regret</source>
        <translation>최대 후회</translation>
    </message>
    <message>
        <source>&amp;Move the plan here</source>
        <translation>계획을 여기로 옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>Which place would be regretted least?</source>
        <translation>어디가 가장 덜 후회될까?</translation>
    </message>
    <message>
        <source>The same plan in every region</source>
        <translation>모든 지역에서의 같은 계획</translation>
    </message>
    <message>
        <source>What follows the place changes; what no source gives by region stays. Full studies, no estimates. Choose a row to see why.</source>
        <translation>입지를 따르는 것은 바뀌고, 지역별 출처가 없는 것은 그대로입니다. 추정이 아닌 전체 계산입니다. 줄을 고르면 이유가 나옵니다.</translation>
    </message>
    <message>
        <source>Figure by cause:</source>
        <translation>원인별 수치:</translation>
    </message>
    <message>
        <source>NPV that the best place has more in that future. Futures are records with sources: price reform, token price, next GPUs, delay, carbon. None has a probability.</source>
        <translation>그 미래에서 최선의 입지가 더 버는 NPV. 미래는 출처가 있는 자료입니다: 요금 개편, 토큰 가격, 차세대 GPU, 지연, 탄소. 확률은 없습니다.</translation>
    </message>
    <message>
        <source>Figure by cause</source>
        <translation>원인별 수치</translation>
    </message>
    <message>
        <source>The plan in every region</source>
        <translation>모든 지역에서의 계획</translation>
    </message>
    <message>
        <source>Regret by place</source>
        <translation>입지별 후회</translation>
    </message>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (현 위치)</translation>
    </message>
    <message>
        <source>Why does %1 differ in %2?</source>
        <translation>%2에서 %1이 왜 다른가?</translation>
    </message>
    <message>
        <source>%1 to %2, by cause: the mean over all orders of the causes (Shapley); adds up exactly.</source>
        <translation>%1에서 %2로, 원인별: 모든 순서의 평균(섀플리)이며 합이 정확히 맞습니다.</translation>
    </message>
    <message>
        <source>There is nothing to share out: the plan is there already, or has no such figure.</source>
        <translation>나눌 것이 없습니다. 계획이 이미 그곳에 있거나 해당 수치가 없습니다.</translation>
    </message>
    <message>
        <source>Which place would be regretted least? %1</source>
        <translation>어디가 가장 덜 후회될까? %1</translation>
    </message>
    <message>
        <source>NPV, mostly by</source>
        <translation>NPV 차이의 주요 원인</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 %2 months</source>
        <translation>%1 %2개월</translation>
    </message>
    <message>
        <source>Full power</source>
        <translation>전체 수전</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>미래</translation>
    </message>
    <message>
        <source>Best NPV</source>
        <translation>최대 NPV</translation>
    </message>
    <message>
        <source>Full power %1 instead of %2, by %3.</source>
        <translation>전체 수전 개시가 %2에서 %1로 바뀝니다: %3.</translation>
    </message>
    <message>
        <source>First power %1 instead of %2, by %3.</source>
        <translation>최초 수전 개시가 %2에서 %1로 바뀝니다: %3.</translation>
    </message>
    <message>
        <source>Cancelled: what stands here is of before. It is computed anew with the next edit, or when this page is opened again.</source>
        <translation>취소했습니다. 화면의 값은 이전 것이며, 다음 편집 때나 이 페이지를 다시 열 때 다시 계산합니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::TrustView</name>
    <message>
        <source>Runs the fit had not seen</source>
        <translation>보정에 쓰지 않은 실측</translation>
    </message>
    <message>
        <source>n</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>편향 %</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>토큰당 시간</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>첫 토큰까지 시간</translation>
    </message>
    <message>
        <source>Output tokens/s</source>
        <translation>출력 토큰/s</translation>
    </message>
    <message>
        <source>By accelerator</source>
        <translation>가속기별</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>엔진별</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>모델별</translation>
    </message>
    <message>
        <source>How far can the tokens be trusted?</source>
        <translation>처리량 예측을 얼마나 신뢰할 수 있는가?</translation>
    </message>
    <message>
        <source>time per token, ms</source>
        <translation>토큰당 시간, ms</translation>
    </message>
    <message>
        <source>time to first token, ms</source>
        <translation>첫 토큰 시간, ms</translation>
    </message>
    <message>
        <source>output tokens/s per GPU</source>
        <translation>GPU당 출력 토큰/s</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>실측 %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>예측 %1</translation>
    </message>
    <message>
        <source>New settings</source>
        <translation>새 조건</translation>
    </message>
    <message>
        <source>Whole models left out</source>
        <translation>모델 단위 제외</translation>
    </message>
    <message>
        <source>Whole accelerators left out</source>
        <translation>가속기 단위 제외</translation>
    </message>
    <message>
        <source>Separate pools, new settings</source>
        <translation>P/D 분리, 새 조건</translation>
    </message>
    <message>
        <source>Fitted rows (seen by the fit)</source>
        <translation>보정에 쓴 실측</translation>
    </message>
    <message>
        <source>median missed</source>
        <translation>중앙값 미달</translation>
    </message>
    <message>
        <source>p90 missed</source>
        <translation>p90 미달</translation>
    </message>
    <message>
        <source>band too narrow</source>
        <translation>범위가 좁음</translation>
    </message>
    <message>
        <source>band too wide</source>
        <translation>범위가 넓음</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>Absolute error, median / p90</source>
        <translation>절대 오차, 중앙값 / p90</translation>
    </message>
    <message>
        <source>Published calibration</source>
        <translation>공개 보정값</translation>
    </message>
    <message>
        <source>This plan&apos;s</source>
        <translation>이 계획의 보정값</translation>
    </message>
    <message>
        <source>Prediction drawn</source>
        <translation>그림의 예측 기준</translation>
    </message>
    <message>
        <source>The catalogue holds no validation points.</source>
        <translation>카탈로그에 검증점이 없습니다.</translation>
    </message>
    <message>
        <source>This plan uses its own fit of %1 runs (%2, %3).</source>
        <translation>이 계획은 자체 실측 %1건으로 맞춘 보정값을 씁니다(%2, %3).</translation>
    </message>
    <message>
        <source>This plan uses its own fit (%1, %2).</source>
        <translation>이 계획은 자체 실측으로 맞춘 보정값을 씁니다(%1, %2).</translation>
    </message>
    <message>
        <source>This plan keeps the calibration it was saved with.</source>
        <translation>이 계획은 저장 당시의 보정값을 씁니다.</translation>
    </message>
    <message>
        <source>The targets and verdicts below belong to the published calibration, not to this fit; the 80 % band of this plan&apos;s tokens stays that of the published runs.</source>
        <translation>아래 목표·판정은 이 계획의 자체 보정이 아니라 공개 보정값에 대한 것입니다. 이 계획의 토큰 80 % 범위는 공개 실측의 범위를 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The targets and verdicts below belong to this program&apos;s calibration, which differs.</source>
        <translation>아래 목표·판정은 이 프로그램의 공개 보정값에 대한 것으로, 계획의 보정값과 다릅니다.</translation>
    </message>
    <message>
        <source>Own runs, published calibration</source>
        <translation>자체 실측, 공개 보정값</translation>
    </message>
    <message>
        <source>Own runs, this plan&apos;s fit</source>
        <translation>자체 실측, 이 계획의 보정값</translation>
    </message>
    <message>
        <source>Published runs, published calibration</source>
        <translation>공개 실측, 공개 보정값</translation>
    </message>
    <message>
        <source>Published runs, this plan&apos;s fit</source>
        <translation>공개 실측, 이 계획의 보정값</translation>
    </message>
    <message>
        <source>Published runs, this plan&apos;s calibration</source>
        <translation>공개 실측, 이 계획의 보정값</translation>
    </message>
    <message>
        <source>Predicted by this plan&apos;s calibration.</source>
        <translation>이 계획의 보정값으로 예측.</translation>
    </message>
    <message>
        <source>The published runs in the table had been seen by the published fit.</source>
        <translation>표의 공개 실측은 공개 보정에 쓰인 것입니다.</translation>
    </message>
    <message>
        <source>Wanted %</source>
        <translation>목표 %</translation>
    </message>
    <message>
        <source>Absolute error: median / 90th percentile.</source>
        <translation>절대 오차: 중앙값 / 90백분위.</translation>
    </message>
    <message>
        <source>Median %</source>
        <translation>중앙값 %</translation>
    </message>
    <message>
        <source>p90 %</source>
        <translation>p90 %</translation>
    </message>
    <message>
        <source>Absolute error of the quantity chosen above.</source>
        <translation>위에서 고른 항목의 절대 오차.</translation>
    </message>
    <message>
        <source>%1 published runs as this plan&apos;s calibration predicts them. Line: predicted = measured.</source>
        <translation>공개 실측 %1건을 이 계획의 보정값으로 예측. 실선: 예측 = 실측.</translation>
    </message>
    <message>
        <source>%1 published runs, each predicted by a fit that had not seen its setting. Line: predicted = measured.</source>
        <translation>공개 실측 %1건. 각각 그 조건을 쓰지 않은 보정으로 예측. 실선: 예측 = 실측.</translation>
    </message>
    <message>
        <source>Dashed: the 80 % band.</source>
        <translation>파선: 80 % 범위.</translation>
    </message>
    <message>
        <source>Output in band %</source>
        <translation>출력 범위 내 %</translation>
    </message>
    <message>
        <source>Checked beside the fit</source>
        <translation>보정 외 검증</translation>
    </message>
    <message>
        <source>Share of the measured output tokens/s within the 80 % band the model gives, whichever quantity is chosen above; wanted 75 to 85 %.</source>
        <translation>실측 출력 토큰/s가 모델의 80 % 범위 안에 든 비율(위에서 고른 항목과 무관). 목표 75 ~ 85 %.</translation>
    </message>
    <message>
        <source>Dashed: 80 % of these runs lie between; the model gives a band of output tokens/s alone.</source>
        <translation>파선: 이 실측의 80 %가 드는 범위. 모델의 범위는 출력 토큰/s에만 있음.</translation>
    </message>
    <message>
        <source>Whole generations left out</source>
        <translation>세대 단위 제외</translation>
    </message>
    <message>
        <source>of known models</source>
        <translation>이미 실측된 모델</translation>
    </message>
    <message>
        <source>Rack frontier, new settings</source>
        <translation>랙 프런티어, 새 조건</translation>
    </message>
    <message>
        <source>Pools of InferenceX</source>
        <translation>InferenceX P/D 분리</translation>
    </message>
    <message>
        <source>Pools, accelerators left out</source>
        <translation>P/D 분리, 가속기 제외</translation>
    </message>
    <message>
        <source>Racks, accelerators left out</source>
        <translation>랙, 가속기 제외</translation>
    </message>
    <message>
        <source>%1: within what was measured</source>
        <translation>%1: 실측 범위 안</translation>
    </message>
    <message>
        <source>%1: where this prediction leaves what was measured</source>
        <translation>%1: 예측이 실측 범위를 벗어나는 곳</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::VersionsDialog</name>
    <message>
        <source>Versions of this plan</source>
        <translation>이 계획의 버전</translation>
    </message>
    <message>
        <source>A name for the plan as it is now</source>
        <translation>지금 상태의 이름</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>이 버전 보관</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장 시점</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Each save keeps a version by itself; those that you name stay until you remove them.</source>
        <translation>아직 보관된 버전이 없습니다. 저장할 때마다 버전이 자동으로 보관되며, 이름을 붙인 버전은 삭제할 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Putting it back would change:</source>
        <translation>되돌리면 바뀌는 것:</translation>
    </message>
    <message>
        <source>Remove the version “%1” of %2? It cannot be brought back.</source>
        <translation>%2의 버전 “%1”을(를) 삭제할까요? 되돌릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::WelcomePage</name>
    <message>
        <source>Plan an AI factory: lay out halls, power and cooling, and see what it costs and how many tokens it makes.</source>
        <translation>AI 팩토리를 계획합니다. 홀, 전력, 냉각을 배치하고 원가와 토큰 처리량을 바로 확인하십시오.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Start a plan of your own</source>
        <translation>새 계획 시작</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>계획 열기…</translation>
    </message>
    <message>
        <source>A .tokenyard file from this computer.</source>
        <translation>이 컴퓨터의 .tokenyard 파일을 엽니다.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>최근 계획</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>저장하지 않은 작업</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 복구</translation>
    </message>
    <message>
        <source>an untitled plan</source>
        <translation>제목 없는 계획</translation>
    </message>
    <message>
        <source>Kept at %1 (%2)</source>
        <translation>%1 보관(%2)</translation>
    </message>
    <message>
        <source>%1. It is damaged and cannot be opened.</source>
        <translation>%1. 손상되어 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1. The plan had no file yet.</source>
        <translation>%1. 아직 파일이 없던 계획입니다.</translation>
    </message>
    <message>
        <source>%1. Its file %2 is no longer there.</source>
        <translation>%1. 파일 %2은(는) 없어졌습니다.</translation>
    </message>
    <message>
        <source>%1. The file was saved later, at %2: %3</source>
        <translation>%1. 파일은 그 뒤 %2에 저장되었습니다: %3</translation>
    </message>
    <message>
        <source>%1, newer than the file: %2</source>
        <translation>%1, 파일보다 새로움: %2</translation>
    </message>
    <message>
        <source>A damaged copy</source>
        <translation>손상된 사본</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Fill a parcel…</source>
        <translation>필지 채우기…</translation>
    </message>
    <message>
        <source>A boundary and a goal give complete layouts to choose from.</source>
        <translation>경계와 목표를 주면 완성된 배치를 골라 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Step by step…</source>
        <translation>단계별로…</translation>
    </message>
    <message>
        <source>Where, how much, what for, when; then layouts to choose from.</source>
        <translation>어디에, 얼마나, 무엇을, 언제를 정하면 배치를 골라 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>It differs from the file in this: %1</source>
        <translation>파일과 다른 점: %1</translation>
    </message>
</context>
<context>
    <name>tokenyard::ui::WorkloadPage</name>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>이용률</translation>
    </message>
    <message>
        <source>Tokens a year</source>
        <translation>연간 토큰</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Peak hour</source>
        <translation>최대부하 시각</translation>
    </message>
    <message>
        <source>Demand and capacity over a typical week</source>
        <translation>대표 주간의 수요와 용량</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Do the halls carry what is asked of them?</source>
        <translation>홀이 수요를 감당하는가?</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>no hall</source>
        <translation>홀 없음</translation>
    </message>
    <message>
        <source>MLPerf limits</source>
        <translation>MLPerf 한도</translation>
    </message>
    <message>
        <source>Sets the service&apos;s TTFT and TPOT limits to those of an MLPerf Inference scenario for its model, for 99 % of requests.</source>
        <translation>서비스의 TTFT·TPOT 한도를 해당 모델의 MLPerf Inference 시나리오 한도(요청의 99 %)로 설정합니다.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>대화형</translation>
    </message>
    <message>
        <source>MLPerf limits %1</source>
        <translation>MLPerf 한도 %1</translation>
    </message>
    <message>
        <source>Price ₩/M tok</source>
        <translation>판매가, 원/백만 토큰</translation>
    </message>
    <message>
        <source>Output tokens of a year that are asked for and not made.</source>
        <translation>연간 수요 가운데 처리하지 못하는 출력 토큰.</translation>
    </message>
    <message>
        <source>Of the day, local standard time.</source>
        <translation>현지 표준시 기준 하루 중 시각.</translation>
    </message>
    <message>
        <source>M tok/s</source>
        <translation>백만 토큰/s</translation>
    </message>
    <message>
        <source>Millions of output tokens a second with every rack at work, at the service level; the ledger adds them up.</source>
        <translation>모든 랙이 동작할 때 서비스 수준에서의 초당 출력 토큰(백만). 지표의 처리량은 이 합계.</translation>
    </message>
    <message>
        <source>Mean of the year, of the capacity after GPU availability.</source>
        <translation>연평균, GPU 가용률을 반영한 용량 대비.</translation>
    </message>
    <message>
        <source>Millions of output tokens a second over a typical week, local time: what is served by service, what is asked beyond it, and the halls&apos; capacity.</source>
        <translation>대표 주간의 초당 출력 토큰(백만), 현지 시각: 서비스별 처리량, 초과 수요, 홀 용량.</translation>
    </message>
    <message>
        <source>not served: up to %1 M tokens/s, beyond the axis</source>
        <translation>미충족: 최대 %1백만 토큰/s, 축 밖</translation>
    </message>
    <message>
        <source>capacity %1 M tokens/s: the ledger&apos;s, times %2 GPU availability</source>
        <translation>용량 %1백만 토큰/s: 지표 값 × GPU 가용률 %2</translation>
    </message>
    <message>
        <source>M output tokens/s</source>
        <translation>출력 백만 토큰/s</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>용도: %1</translation>
    </message>
    <message>
        <source>Gives the service the lengths and their spreads, prefix cache hits, limits, calls and hours of a use, and its share of the input&apos;s price for cached input where no price list says it; its model, users and other prices stay.</source>
        <translation>서비스에 그 용도의 길이와 그 퍼짐, 프리픽스 캐시 적중, 한도, 호출 수, 시간대를 넣고, 가격표를 따르지 않으면 캐시된 입력의 가격도 입력 가격에 대한 비율로 넣습니다. 모델, 이용자, 다른 가격은 그대로 둡니다.</translation>
    </message>
</context>
</TS>
